import type { CleanArticle } from "../clean/clean-article.ts";
import type { Division } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { after, alternation, before, regExp } from "../pattern.ts";
import { UNIT } from "./agency-heads.ts";
import { type AgencyMention, isCentral, LEVELS, of, startsWord as wordStarts } from "./agency-mention.ts";
import { AGENCY_UNITS, POLICE, SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import { attach } from "./agency-unit.ts";
import { overlaps, startingAt } from "./mention.ts";
import type { OrganizationMention } from "./organization.ts";
import type { PlaceSpan } from "./place.ts";
import { type Centre, leading, pointedAt } from "./place-centre.ts";
import { bothSaw, type SeenName } from "./seen-name.ts";
import { unitSeen } from "./seen-unit.ts";
import { unitsAgain, unitsPointedAt } from "./units-again.ts";

const BODY = regExp(`(?:${alternation(AGENCY_UNITS.bodyHeads)})$`, "u");
const NO_BODY = regExp(`(?:${alternation(AGENCY_UNITS.notBodyHeads)})$`, "u");
export const NAMELESS = regExp(AGENCY_UNITS.nameless, "u");
/** What holds these is a piece of a sentence. */
const CLAUSE = regExp(AGENCY_UNITS.clause, "u");
const OFFICER_OF = after(regExp(`^${AGENCY_UNITS.officerOf}`, "u"));
/** 漳州|开发区公安分局: a zone that a city has, and no place that lies between. */
const BETWEEN =
  /^(?!(?:\p{Script=Han}{2,5})?(?:开发|高新|经开|园|管理|示范|度假|风景|保税)区)\p{Script=Han}{2,5}[市县区州盟旗]\p{Script=Han}{2,}/u;
export const NAME = /^(?!.*（[^）]*$)(?![^（]*）)[\p{Script=Han}A-Za-z0-9“”（）·]+$/u;
/** Confidence from which the tagger's word makes a body whose last word is one that bodies have. */
export const ENOUGH = 0.5;
/** Below this a name must begin where a word does. */
export const SURE = 0.85;
/** 由|检察院, 被|公安局: what leads to who acts is no part of a name. */
const LED = /[由被]/u;
const OFFICER = "长";
const UNTOLD = "某";
/** 刑警一中队|和技术中队: another unit, and no longer name of the first. */
const JOINS = /[和与及、]/u;
/** 某局|对县林业局: what begins another body's part in the sentence. */
const toOther = after(/^(?:对(?!外)|被|给|将|经(?![侦济开区])|向(?![阳前明荣东西南北]))/u);
/** 经侦支队|公安民警: who works in a unit is none. */
const OFFICERS = regExp(`^${alternation(AGENCY_UNITS.officers)}$`, "u");
/** 国家矿山安全监察局贵州|局: how branches of central bodies end that are called by their province. */
const BRANCH_HEAD = "局";
/** A unit of the police, and the body before it. */
const UNIT_OF = regExp(
  `^(?<whole>\\p{Script=Han}{2,}?(?:公安局|公安分局))(?:${UNIT}|\\p{Script=Han}{2,4}${AGENCY_UNITS.branch})$`,
  "u",
);
/** 某市|金山路公安分局: a branch of its police that is called by a street or an area. */
const BRANCH_OF_CITY = regExp(`^(?<name>\\p{Script=Han}{2,6})公安${AGENCY_UNITS.branch}$`, "u");
/** 省人民政府, 市公安局: after these a body begins, whatever the segmenter makes of what stands before. */
const RELATIVE = regExp(`^(?:${AGENCY_UNITS.relativePrefixes})`, "u");

/** 有8个|铁路公安局: how many there are, and none by name. */
const countedBefore = before(/(?:\d|[两三四五六七八九十几数多])[余多]?个$/u);

/** Bodies of the state that the grammar found, weighed against what the tagger sees, and those that it alone sees. */
export function weighAgencies(
  article: CleanArticle,
  found: readonly AgencyMention[],
  seen: readonly SeenName[],
  places: readonly PlaceSpan[],
  organizations: readonly OrganizationMention[],
): AgencyMention[] {
  const { text } = article;
  const centre = leading(places, text);
  const result = branches(found, text, places);
  for (const one of seen) {
    if (one.kind === "PER" || one.confidence < ENOUGH) continue;
    // 省安监局|和|煤监局: what joins two bodies is a part of neither.
    const joined = JOINS.test(text[one.start]!) && result.some(({ end }) => end === one.start);
    const name = joined || LED.test(text[one.start]!) ? { ...one, start: one.start + 1 } : one;
    const written = text.slice(name.start, name.end);
    if (name !== one && SYSTEM_BY_SURFACE.has(written)) continue;
    const inside = result.filter((mention) => overlaps(mention, name));
    // 刘卫华支队|长: an officer and no unit.
    if (text[name.end] === OFFICER) continue;
    // 某|镇政府: of a town that is not told.
    if (inside.length === 0 && (text[name.start - 1] === UNTOLD || countedBefore(text, name.start))) continue;
    // Some bodies the tagger takes for places: 林业局. Their last word tells.
    if (name.kind === "LOC" && !isBody(written)) continue;
    if (inside.length === 0) {
      const taken = organizations.some((mention) => overlaps(mention, name));
      const whole = name.confidence >= SURE || RELATIVE.test(written) || startsWord(article, name.start);
      if (isBody(written) && whole && !taken)
        result.push(unitSeen(result, name, written) ?? body(name, written, places, centre));
      continue;
    }
    const [only] = inside;
    if (inside.length > 1 || !only) continue;
    const at = result.indexOf(only);
    if (only.start === name.start && only.end === name.end)
      result[at] = { ...only, confidence: bothSaw(only.confidence, name.confidence), sources: ["grammar", "tagger"] };
    else if (
      only.rule === "agency.relative" &&
      !only.division &&
      name.start < only.start &&
      name.end === only.end &&
      isBody(written)
    )
      result[at] = body(name, written, places, centre);
    else if (
      only.end < name.end &&
      only.start >= name.start &&
      only.rule !== "agency.collective" &&
      !OFFICERS.test(text.slice(only.end, name.end)) &&
      !JOINS.test(text.slice(only.end, name.end)) &&
      !toOther(text, only.end) &&
      isBody(written) &&
      only.spelled !== false &&
      !OFFICER_OF(text, only.end)
    )
      result[at] = { ...unit(only, name.end, text, "agency.tagger-unit"), sources: ["grammar", "tagger"] };
  }
  const sorted = result.sort((a, b) => a.start - b.start);
  return unitsPointedAt(unitsAgain(sorted, text));
}

/** A central body and its branch, written as one: 国家税务总局|某市税务局, 国家矿山安全监察局|某省局. */
function branches(found: readonly AgencyMention[], text: string, places: readonly PlaceSpan[]): AgencyMention[] {
  const result: AgencyMention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start)) {
    const left = result.at(-1);
    const place = isCentral(mention) ? startingAt(places, mention.end) : undefined;
    if (place && text[place.end] === BRANCH_HEAD) {
      result.push(unit({ ...mention, division: place.division }, place.end + 1, text, "agency.branch"));
      continue;
    }
    if (left && isCentral(left) && left.end === mention.start && mention.division && mention.spelled) {
      const written = text.slice(mention.start, mention.end);
      result[result.length - 1] = {
        ...mention,
        start: left.start,
        name: left.name + mention.name,
        aliases: [left.name + written, mention.name, ...(mention.aliases ?? [])],
        // 国家税务总局|某州税务局|稽查局: of the bureau, which is of the central body.
        parent: mention.parent ?? left.key,
      };
    } else result.push(mention);
  }
  return result;
}

export function startsWord({ lines }: CleanArticle, at: number): boolean {
  const line = lines.find(({ start, end }) => start <= at && at < end);
  return line !== undefined && wordStarts(line.passage, at - line.start);
}

function isBody(name: string): boolean {
  return (
    NAME.test(name) &&
    name.length > 2 &&
    name.includes("“") === name.includes("”") &&
    BODY.test(name) &&
    !NO_BODY.test(name) &&
    !NAMELESS.test(name) &&
    !CLAUSE.test(name)
  );
}

/** A body with the unit that the tagger sees at its end: 山西省人民政府|新闻办公室. */
function unit(whole: AgencyMention, end: number, text: string, rule: string): AgencyMention {
  const tail = text.slice(whole.end, end);
  const province = loadGazetteer()
    .namesAt(tail, 0)
    .flatMap((name) => loadGazetteer().named(name))
    .find(({ level }) => level === "province");
  return {
    ...whole,
    division: whole.division ?? province,
    end,
    key: `${whole.key}/${tail}`,
    name: whole.name + tail,
    aliases: (whole.aliases ?? []).map((alias) => alias + tail),
    parent: whole.key,
    rule,
  };
}

function body(
  { start, end, confidence }: SeenName,
  written: string,
  places: readonly PlaceSpan[],
  centre: Centre,
): AgencyMention {
  let division: Division | undefined;
  let name = written;
  let at = start;
  for (let next = startingAt(places, at); next && next.end < end; next = startingAt(places, at)) {
    // Official names leave the province out where a city follows.
    if (division?.level === "province") name = written.slice(at - start);
    division = next.division;
    at = next.end;
  }
  // 广东|大亚湾区公安局: a place that no table lists lies between.
  if (division && BETWEEN.test(written.slice(at - start))) division = undefined;
  if (!division) {
    const level = LEVELS.find((one) => AGENCY_UNITS.relative[one].some((word) => written.startsWith(word)));
    const word = level && AGENCY_UNITS.relative[level].find((one) => written.startsWith(one));
    if (level && word) division = pointedAt(centre, level, word);
    if (word && division) name = division.name + written.slice(word.length);
  }
  const branch = division?.level === "city" ? BRANCH_OF_CITY.exec(written.slice(at - start))?.groups?.name : undefined;
  const police = branch && of(POLICE, division!, start, end, "agency.place-system");
  if (police)
    return {
      ...attach(police, branch + AGENCY_UNITS.branch, end),
      aliases: [written],
      rule: "agency.tagger",
      sources: ["tagger"],
      confidence,
    };
  const own = `${division?.code ?? "body"}/`;
  // 高新园区公安分局|刑侦大队: of a unit the body is named, too.
  const whole = UNIT_OF.exec(name)?.groups?.whole;
  return {
    type: "Agency",
    start,
    end,
    key: whole === undefined ? own + name : `${own}${whole}/${name.slice(whole.length)}`,
    ...(whole === undefined ? {} : { parent: own + whole }),
    name,
    properties: division ? { level: division.level } : {},
    rule: "agency.tagger",
    sources: ["tagger"],
    confidence,
    division,
    system: undefined,
    spelled: true,
  };
}
