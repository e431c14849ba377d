import { regExp } from "../pattern.ts";
import { chainStart, LEVELS, of, type Reading, startsWord } from "./agency-mention.ts";
import { divisionOf } from "./agency-pointer.ts";
import { AGENCY_SYSTEMS, AGENCY_UNITS } from "./agency-systems.ts";
import { overlaps } from "./mention.ts";

const PARTY = AGENCY_SYSTEMS.find(({ id }) => id === "party-committee")!;
const NOT_AFTER_PARTY = regExp(`^${AGENCY_UNITS.notAfterParty}`, "u");
/** 汶南镇|党委: towns have no 委 before them. */
const PARTY_OF_TOWN = "党委";

/** 省委, 市委, 区委: committees of the party, which no place need precede; 汶南镇党委. */
export function party(reading: Reading): void {
  const { text, base, places, found } = reading;
  for (const level of LEVELS)
    for (const word of AGENCY_UNITS.partyBodies[level])
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const end = at + word.length;
        if (
          NOT_AFTER_PARTY.test(text.slice(end, end + 2)) ||
          found.some((agency) => overlaps(agency, { start: base + at, end: base + end }))
        )
          continue;
        // 楚雄州|州委: the kind may stand twice.
        const named = places.find(
          (place) => place.end === base + end - 1 || (place.end === base + at && text[at - 1] === word[0]),
        );
        const own = () => divisionOf(reading, at, level, word[0]!);
        const division = named?.division ?? (startsWord(reading.passage, at) ? own() : undefined);
        const mention =
          division && of(PARTY, division, named ? chainStart(reading, named) : base + at, base + end, "agency.party");
        if (mention) found.push(mention);
      }
  for (const place of places) {
    const end = place.end + PARTY_OF_TOWN.length;
    if (place.division.level !== "town" || !text.startsWith(PARTY_OF_TOWN, place.end - base)) continue;
    const mention = of(PARTY, place.division, chainStart(reading, place), end, "agency.party");
    if (mention && !found.some((one) => overlaps(one, mention))) found.push(mention);
  }
}
