/**
 * The features of a character: hashes of itself and its neighbours, as rows of the weight table.
 * Training and tagging share this file, and `kernel/` computes the same; whoever changes them raises `FEATURES_VERSION` and
 * trains again.
 */

export const FEATURES_VERSION = 1;

/** Features of each character. */
export const FEATURES = 16;

/** How many characters to the left and right of a character its features see. */
export const REACH = 3;

const DIGIT = 0x30;
const LETTER = 0x41;
const SPACE = 0x20;
/** Stands where the text ends. */
export const EDGE = 0x02;

/** Digits, Latin letters and white space are one character each for the features, whatever their width. */
export function classOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return LETTER;
  if (code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x09) return SPACE;
  if (code === 0x0a || code === 0x0d) return EDGE;
  return code;
}

function mix(hash: number, code: number): number {
  const h = Math.imul(hash ^ code, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Reads texts into rows of a table of 2^bits rows; its buffers are reused from text to text. */
export class FeatureReader {
  /** Rows of the text read last: `FEATURES` for each character, in the order of the text. */
  rows = new Int32Array(0);
  readonly #mask: number;
  #codes = new Uint16Array(0);
  #pairs = new Int32Array(0);

  constructor(bits: number) {
    this.#mask = 2 ** bits - 1;
  }

  /** Fills `rows` for the characters of `text` from `start` to `end`, in UTF-16 code units; neighbours beyond count too. */
  read(text: string, start: number, end: number): void {
    const count = end - start;
    const width = count + 2 * REACH;
    if (this.#codes.length < width) {
      this.#codes = new Uint16Array(width * 2);
      this.#pairs = new Int32Array(width * 2);
      this.rows = new Int32Array(width * 2 * FEATURES);
    }
    const codes = this.#codes;
    const pairs = this.#pairs;
    const rows = this.rows;
    const mask = this.#mask;
    for (let i = 0; i < width; i++) {
      const at = start + i - REACH;
      codes[i] = at < 0 || at >= text.length ? EDGE : classOf(text.charCodeAt(at));
    }
    for (let i = 0; i + 1 < width; i++) pairs[i] = mix(mix(0x51ed270b, codes[i]!), codes[i + 1]!);
    for (let i = 0, row = 0; i < count; i++) {
      const at = i + REACH;
      const left2 = codes[at - 2]!;
      const left = codes[at - 1]!;
      const here = codes[at]!;
      const right = codes[at + 1]!;
      const right2 = codes[at + 2]!;
      const before = pairs[at - 2]!;
      const into = pairs[at - 1]!;
      const out = pairs[at]!;
      const after = pairs[at + 1]!;
      rows[row++] = mix(0x01000193, here) & mask;
      rows[row++] = mix(0x02000193, left) & mask;
      rows[row++] = mix(0x03000193, right) & mask;
      rows[row++] = mix(0x04000193, left2) & mask;
      rows[row++] = mix(0x05000193, right2) & mask;
      rows[row++] = mix(0x06000193, before) & mask;
      rows[row++] = mix(0x07000193, into) & mask;
      rows[row++] = mix(0x08000193, out) & mask;
      rows[row++] = mix(0x09000193, after) & mask;
      rows[row++] = mix(mix(0x0a000193, left), right) & mask;
      rows[row++] = mix(mix(0x0b000193, before), here) & mask;
      rows[row++] = mix(mix(0x0c000193, into), right) & mask;
      rows[row++] = mix(mix(0x0d000193, out), right2) & mask;
      rows[row++] = mix(mix(0x0e000193, pairs[at - 3]!), into) & mask;
      rows[row++] = mix(mix(0x0f000193, before), out) & mask;
      rows[row++] = mix(mix(0x10000193, out), pairs[at + 2]!) & mask;
    }
  }
}
