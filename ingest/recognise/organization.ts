import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { OUTLET_NAMES, officialOutlet } from "../clean/outlet-names.ts";
import { isWithin } from "../gazetteer/division.ts";
import { loadKnowledge } from "../knowledge.ts";
import { alternation, compile, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import type { FoundMention } from "./mention.ts";
import type { PlaceSpan } from "./place.ts";

export const organizationKnowledge = loadKnowledge(
  "organization.yaml",
  z.object({
    quoted: z.string(),
    quotedWhole: z.string(),
    company: z.string(),
    bankBranch: z.string(),
    house: z.string(),
    heads: z.record(z.string(), z.string()),
    endings: z.array(z.string()),
    outlet: z.string(),
    notOutlet: z.string(),
    cites: z.string(),
    cited: z.string(),
    clause: z.string(),
    notAfterHead: z.string(),
    venues: z.array(z.string()),
    afterPlace: z.string(),
    notAfterPlace: z.string(),
    noBody: z.string(),
  }),
);
const k = organizationKnowledge;
const QUOTED = new Scanner(compile(k.quoted, {}));
const QUOTED_WHOLE = new Scanner(compile(k.quotedWhole, {}));
const COMPANY = new Scanner(compile(k.company, {}));
const BANK_BRANCH = new Scanner(compile(k.bankBranch, {}));
const HOUSE = new Scanner(compile(k.house, {}));
const OUTLET_NAME = new Scanner(compile(k.outlet, {}));
const NOT_OUTLET = regExp(k.notOutlet, "u");
/** 市场监督管理局委托|某地某某公司: the clause that stands before a firm's name. */
const CLAUSE = regExp(k.clause, "u");
const HEAD = new Scanner(compile(`{heads}(?!${k.notAfterHead})`, { heads: Object.keys(k.heads) }));
const CITES = compile(k.cites, {}, "u");
const CITED = compile(k.cited, {}, "u");
const OUTLET = new Scanner(regExp(alternation(OUTLET_NAMES), "gu"));

/** 包头市|包钢板材厂: a name that stands between a place and what happened there. */
const AFTER_PLACE = compile(k.afterPlace, { venues: k.venues }, "u");
const NOT_AFTER_PLACE = compile(k.notAfterPlace, {}, "u");

/** An organisation; `place` is the division its name begins with. */
export interface OrganizationMention extends FoundMention {
  readonly type: "Organization";
  readonly place?: PlaceSpan;
}

const OUTLET_KIND = "outlet";
const HOUSE_RULE = "organization.house";

/** Whether an organisation is one that publishes. */
export function isOutlet({ properties }: Pick<FoundMention, "properties">): boolean {
  return properties?.kind === OUTLET_KIND;
}

const DIVISION = /[省市县区州盟旗]$/u;
const VILLAGE = /^\p{Script=Han}{1,3}村(?=\p{Script=Han}{3})/u;

/** 某镇|竹溪村|竹溪木器厂: where a firm's name begins after a town's, if a village's stands between. */
export function beyondVillage(text: string, at: number): number {
  return at + (VILLAGE.exec(text.slice(at, at + 7))?.[0].length ?? 0);
}

/** Outlets, firms, and bodies that are not of the state. */
export function recogniseOrganizations(clean: CleanArticle, places: readonly PlaceSpan[]): OrganizationMention[] {
  const { text, sentences, outlet, filedBy } = clean;
  const found: OrganizationMention[] = [];
  const outletMention = (start: number, end: number, name: string, rule: string): OrganizationMention => ({
    type: "Organization",
    start,
    end,
    key: name,
    name,
    properties: { kind: OUTLET_KIND },
    rule,
    confidence: 0.95,
  });
  const companyMention = (start: number, name: string, rule: string, confidence: number): OrganizationMention => ({
    type: "Organization",
    start,
    end: start + name.length,
    key: name,
    name,
    properties: { kind: "company" },
    rule,
    confidence,
  });
  const quotedMention = (start: number, end: number, name: string, confidence: number): OrganizationMention => ({
    type: "Organization",
    start,
    end,
    key: name,
    name,
    rule: "organization.quoted",
    confidence,
  });
  for (const one of [outlet, filedBy])
    if (one) found.push(outletMention(one.start, one.end, one.name, "organization.publisher"));
  for (const { start, end, passage } of sentences) {
    for (const match of QUOTED.all(passage)) {
      const { name, kind } = match.groups!;
      const at = start + match.index;
      found.push(quotedMention(at, at + match[0].length, `${name}${kind}`, 0.85));
    }
    for (const match of QUOTED_WHOLE.all(passage)) {
      const name = match.groups!.name!;
      const at = start + match.index + 1;
      found.push(quotedMention(at, at + name.length, name, 0.8));
    }
    for (const match of COMPANY.all(passage)) {
      const whole = match.groups!.name!.replace(CLAUSE, "");
      if (whole.includes("某") && !/某某/u.test(whole)) continue;
      const first = start + match.index + match[0].lastIndexOf(whole);
      // 山东省寿光市某某有限公司: full names of places say where it is and are no part of its name.
      const inside = places.find(
        (one) => one.start >= first && one.end < first + whole.length - 4 && isFull(one, text),
      );
      let at = inside?.start ?? first;
      let place: PlaceSpan | undefined;
      for (let next = inFull(places, text, at); next; next = inFull(places, text, at)) {
        place = next;
        at = next.end;
      }
      const name = whole.slice(at - first);
      // It may be registered with the place in its name.
      const aliases = place && place.end === at ? [text.slice(place.start, at) + name] : [];
      const company = companyMention(at, name, "organization.company", 0.88);
      found.push({ ...company, aliases, ...(place ? { place } : {}) });
    }
    for (const match of BANK_BRANCH.all(passage)) {
      found.push(companyMention(start + match.index, match.groups!.name!, "organization.bank-branch", 0.9));
    }
    for (const match of HOUSE.all(passage)) {
      const name = match.groups!.name!;
      const at = start + match.index;
      const place = places.find((one) => one.end === at && isFull(one, text));
      const aliases = place ? [text.slice(place.start, at) + name] : [];
      found.push({ ...companyMention(at, name, HOUSE_RULE, 0.82), aliases, ...(place ? { place } : {}) });
    }
    for (const match of HEAD.all(passage)) {
      const at = start + match.index;
      const place = places.find((one) => one.end === at);
      if (!place) continue;
      const name = `${place.division.name}${k.heads[match[0]]}`;
      found.push({
        type: "Organization",
        start: place.start,
        end: at + match[0].length,
        key: name,
        name,
        place,
        rule: "organization.place-head",
        confidence: 0.85,
      });
    }
    for (const place of places) {
      if (place.start < start || place.end > end || places.some((next) => next.start === place.end)) continue;
      const from = beyondVillage(text, place.end);
      const name = AFTER_PLACE.exec(text.slice(from, Math.min(end, from + 14)))?.groups?.name;
      if (!name || NOT_AFTER_PLACE.test(name) || found.some((one) => one.start < from + name.length && from < one.end))
        continue;
      found.push({
        type: "Organization",
        start: from,
        end: from + name.length,
        key: name,
        name,
        aliases: from === place.end ? [text.slice(place.start, from) + name] : [],
        place,
        rule: "organization.after-place",
        confidence: 0.7,
      });
    }
    for (const match of OUTLET_NAME.all(passage)) {
      const name = match.groups!.name!;
      const at = start + match.index;
      if (NOT_OUTLET.test(name) || found.some((one) => one.start < at + name.length && at < one.end)) continue;
      found.push({
        ...outletMention(at, at + name.length, officialOutlet(name), "organization.outlet-name"),
        confidence: 0.85,
      });
    }
    for (const match of OUTLET.all(passage)) {
      const at = start + match.index;
      const name = officialOutlet(match[0]);
      // Outside bylines only a cited outlet counts; the name alone is often a part of something else.
      const isCited =
        name === outlet?.name ||
        (CITES.test(passage.text.slice(0, match.index)) &&
          CITED.test(passage.text.slice(match.index + match[0].length)));
      if (!isCited || found.some((one) => one.start < at + match[0].length && at < one.end)) continue;
      found.push(outletMention(at, at + match[0].length, name, "organization.outlet"));
    }
  }
  return found;
}

/** 涪陵|康乐|大药房: whether what looks like a place is a word of the name of a house that lies elsewhere. */
export function isWordOfName(
  place: PlaceSpan,
  organizations: readonly OrganizationMention[],
  places: readonly PlaceSpan[],
  text: string,
): boolean {
  const named = organizations.find(({ start, end }) => start < place.start && place.end < end);
  if (named?.rule !== HOUSE_RULE || isFull(place, text)) return false;
  return !places.some(({ end, division }) => end === place.start && isWithin(place.division, division));
}

function inFull(places: readonly PlaceSpan[], text: string, at: number): PlaceSpan | undefined {
  return places.find((one) => one.start === at && isFull(one, text));
}

/** Whether the text writes a place by its full name. */
/** 互助县 is as full a name as 互助土族自治县. */
function isFull({ start, end, division: { name } }: PlaceSpan, text: string): boolean {
  const written = text.slice(start, end);
  return written === name || (written.length > 2 && written.at(-1) === name.at(-1) && DIVISION.test(written));
}
