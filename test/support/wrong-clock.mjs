// Preloaded with --import: a clock that begins at $WRONG_CLOCK (milliseconds) and goes backwards whenever it is looked at.
const RealDate = Date;
let now = Number(process.env.WRONG_CLOCK);
globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Date.now()]));
  }

  static now() {
    now -= 1000;
    return now;
  }
};
