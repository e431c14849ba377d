import type { CleanArticle } from "../clean/clean-article.ts";
import type { Division } from "../gazetteer/division.ts";
import { placeKnowledge } from "../gazetteer/gazetteer.ts";
import { after, alternation, before, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { segment } from "../segmenter.ts";
import { agencyHeadAt, bearsBranch } from "./agency-heads.ts";
import { FOREIGN_COUNTRIES } from "./countries.ts";
import { Coverage } from "./coverage.ts";
import { type FoundMention, overlaps } from "./mention.ts";
import { type PlaceSpan, setsOut } from "./place.ts";
import { leading } from "./place-centre.ts";
import { bothSaw, type SeenName } from "./seen-name.ts";

const k = placeKnowledge.localities;
const KIND = regExp(`^\\p{Script=Han}+(?:${alternation(k.endings)})$`, "u");
/** 九台村|公路: what a village has is called by it; 前进路|路口: so is where a road crosses another; 长江|水域: so is a stretch of water. */
const BEYOND =
  /(?<=\p{Script=Han}{2}村)(?:公路|道路)$|(?<=\p{Script=Han}{2}(?:路|街|大道))(?:路口|交叉口|街口)$|(?<=\p{Script=Han}{2}[路街])口$|(?<=\p{Script=Han}[江河湖洋湾港岛])(?:水域|海域|江段)$/u;
/** 花桥镇|柳河村: a town and what lies in it, written as one. */
const NESTED = regExp(`^(?<town>\\p{Script=Han}{1,4}(?:${alternation(k.towns)}))(?<rest>\\p{Script=Han}{2,})$`, "u");
/** Endings that go on where the tagger stops, longest first. */
const ENDINGS = k.endings.filter((ending) => ending.length > 1).sort((a, b) => b.length - a.length);
const NOT = regExp(`^(?:${alternation(k.not)})$|${k.notEndings}`, "u");
/** 在了|迎宾路: what stands before a place and belongs to no name. */
const particle = after(regExp(`^(?:${k.particles})`, "u"));
const ADDRESS = regExp(`${k.address}|${k.shore}`, "uy");
/** An estate is called so, however large: 清风|小区. */
const ESTATE = /小区$/u;
const MOTORWAYS = new Scanner(regExp(k.motorway, "gu"));
const NUMBERED = new Scanner(regExp(`${k.numbered}|${k.beside}`, "gu"));
const shore = after(regExp(`^${k.inShore}`, "u"));
/** Before the name of a place, not in one. */
const BEGINS = /[^\p{Script=Han}]|[在至于到往从向、和及与省市县区]/u;
const NOT_IN_ADDRESS = regExp(k.notInAddress, "u");
/** 某县|一|老年公寓, 在|一|小区: what is one of many has no name. */
const SOME = /[\s，。；：在于的至到]/u;
/** 迈号卡口路|段, 下山巷|工作面: a stretch of road is no road, nor a gallery of a mine. */
const SECTION = /^(?:[路线]段|巷[道工])$/u;
/** 大园|煤矿: the rest of the name of a works. */
const works = after(regExp(`^(?:${k.works})`, "u"));
/** 越南|凉山: a place abroad is no division. */
const abroad = before(regExp(`(?:${FOREIGN_COUNTRIES.source})$`, "u"));
const COUNTRY = regExp(`^(?:${FOREIGN_COUNTRIES.source})$`, "u");
/** Confidence from which the tagger's word makes a place, by whether its name tells that it is one. */
const ENOUGH = 0.5;
const ENOUGH_BY_ITSELF = 0.85;
const SURE = 0.7;
/** What is shorter may be a part of another word. */
const SHORTEST_AGAIN = 3;
/** How far the ending of a name alone tells that it is a place. */
const ENDING_TELLS = 0.3;
/** “浦江|财富”: what it goes on with within the quotes. */
const QUOTED_ON = /^(?:\p{Script=Han}{1,6}|\p{Script=Han}{0,4}\d+)”/u;
const branded = after(regExp(k.brand, "u"));
const campaign = after(regExp(k.campaign, "u"));
const OUTLET_TAIL = regExp(k.outletTail, "u");
const MOTORWAY = /(?<short>高速)公路$/u;
const NEW_MEDIA = /^(?:[·•]|客户端|新闻|记者|讯)/u;
const OUTLET = regExp(`(?:${alternation(k.outlets)})$`, "u");

/** Whether what the tagger sees tells that a short name is none here: 宁波 the person, 月湖 in 望月湖, 张掖 in 张掖路. */
export function denies(
  seen: readonly SeenName[],
  place: PlaceSpan,
  places: readonly PlaceSpan[],
  text: string,
): boolean {
  if (text.slice(place.start, place.end) === place.division.name && place.division.level !== "town") return false;
  if (abroad(text, place.start)) return true;
  if (bearsBranch(text, place.start, place.end)) return false;
  if (text[place.start - 1] === "“" && agencyHeadAt(text, place.end)) return false;
  // “锦绣黄山”香烟: a brand.
  if (branded(text, place.end)) return true;
  if (place.division.level === "county" && campaign(text, place.end)) return true;
  if (shore(text, place.end - 2) && !BEGINS.test(text[place.start - 1] ?? "，")) return true;
  if (OUTLET_TAIL.test(text.slice(place.end, place.end + 4)) || ofNewMedia(text, place)) return true;
  // “长城”, “金沙娱乐”: in quotes it is the name of something else, or begins one.
  if (text[place.start - 1] === "“" && (text[place.end] === "”" || place.division.level === "county")) return true;
  return seen.some((name) => {
    if (!overlaps(name, place)) return false;
    if (name.kind === "PER" && (listed(place, places, text) || setsOut(text, place.start, place.end))) return false;
    if (name.kind === "PER")
      return !agencyHeadAt(text, place.end) && name.confidence >= (place.division.level === "county" ? ENOUGH : SURE);
    if (name.confidence < SURE) return false;
    // 河南|法制报: an outlet is called by its place and tells nothing of it.
    if (name.kind === "ORG" && name.start === place.start && OUTLET.test(text.slice(name.start, name.end))) return true;
    if (name.start < place.start) return !places.some((left) => left.end === place.start);
    return name.kind === "LOC" && name.end > place.end && isStreet(text.slice(place.end, name.end));
  });
}

/** 新|云南|·滇中新闻网: what the new media of a province are called. */
function ofNewMedia(text: string, { start, end }: Pick<PlaceSpan, "start" | "end">): boolean {
  return text[start - 1] === "新" && NEW_MEDIA.test(text.slice(end, end + 3));
}

/** 敦化、汪清等县: beside a place in a list, a place. */
function listed({ start, end }: PlaceSpan, places: readonly PlaceSpan[], text: string): boolean {
  return places.some(
    (other) => (other.end + 1 === start && text[other.end] === "、") || (end + 1 === other.start && text[end] === "、"),
  );
}

function isStreet(rest: string): boolean {
  return k.streets.some((ending) => rest.endsWith(ending)) && rest.length <= 3;
}

/** Named localities that no table lists: villages, roads, markets, waters; by the tagger and by the grammar of addresses. */
export function localities(
  article: CleanArticle,
  seen: readonly SeenName[],
  places: readonly PlaceSpan[],
  others: readonly FoundMention[],
): FoundMention[] {
  const { text } = article;
  const centre = leading(places, text);
  const home = centre.county ?? centre.city ?? centre.province;
  const found: FoundMention[] = [];
  const knownPlaces = new Coverage(
    text.length,
    others.filter(({ type }) => type === "Place"),
  );
  const otherThings = new Coverage(
    text.length,
    others.filter(({ type }) => type !== "Place"),
  );
  const byStart = new Map(places.map((place) => [place.start, place]));
  const byEnd = new Map(places.map((place) => [place.end, place]));
  const whole = wholePlaces(seen, text).map((one) => ({ ...one, ...chainBefore(one, byStart, byEnd) }));
  // 龙潭镇田头屋村, and 该镇|田头屋村 elsewhere: in what a locality lies that is named with it once.
  const known = new Map<string, Division>();
  for (const { from, above, end } of whole)
    for (const [, name] of above ? parts(text, from, end) : []) if (!known.has(name)) known.set(name, above!);
  for (const { start, end, confidence, from, above } of whole) {
    // “长城”: in quotes it is the name of an operation, a brand, a title.
    if (ofNewMedia(text, { start, end }) || branded(text, end)) continue;
    if (text[start - 1] === "“" && (text[end] === "”" || QUOTED_ON.test(text.slice(end, end + 8)))) continue;
    for (const [at, name] of parts(text, from, end)) {
      const span = { start: at, end: at + name.length };
      if (otherThings.touches(span)) break;
      if (text[at - 1] === "一" && (byEnd.has(at - 1) || SOME.test(text[at - 2] ?? "，"))) continue;
      if (
        knownPlaces.touches(span) ||
        !isLocality(name, confidence) ||
        SECTION.test(text.slice(span.end - 1, span.end + 1)) ||
        works(text, span.end)
      )
        continue;
      const scope = COUNTRY.test(name) ? undefined : (above ?? known.get(name) ?? home);
      knownPlaces.add(span);
      const sure = KIND.test(name) ? bothSaw(confidence, ENDING_TELLS) : confidence;
      found.push({ ...locality(span, name, scope, "place.tagger", sure), sources: ["tagger"] });
    }
  }
  for (const address of addresses(article, [...places, ...found])) {
    if (otherThings.touches(address) || knownPlaces.touches(address)) continue;
    const name = text.slice(address.start, address.end);
    const scope = byEnd.get(address.start)?.division ?? home;
    knownPlaces.add(address);
    found.push(locality(address, name, scope, "place.address", 0.75));
  }
  return [...found, ...again(article, found, (span) => otherThings.touches(span) || knownPlaces.touches(span))];
}

/** A village or road that one place has given away, wherever else the article writes it. */
function again(
  { text, lines }: CleanArticle,
  found: readonly FoundMention[],
  taken: (span: Pick<FoundMention, "start" | "end">) => boolean,
): FoundMention[] {
  const names = new Map(found.map((one) => [one.name, one]));
  const more: FoundMention[] = [];
  for (const [name, one] of names) {
    if (name.length < SHORTEST_AGAIN || !KIND.test(name)) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (taken({ start, end }) || works(text, end) || SECTION.test(text.slice(end - 1, end + 1))) continue;
      if (lines.some((line) => line.role !== "boilerplate" && line.start <= start && end <= line.end))
        more.push({ ...one, start, end, rule: "place.recall", sources: undefined, confidence: one.confidence * 0.95 });
    }
  }
  return more;
}

/** The divisions with which a place begins or after which it stands: where the rest of it begins, and the smallest. */
function chainBefore(
  { start, end }: { start: number; end: number },
  byStart: ReadonlyMap<number, PlaceSpan>,
  byEnd: ReadonlyMap<number, PlaceSpan>,
): { from: number; above: Division | undefined } {
  let from = start;
  let above = byEnd.get(start)?.division;
  for (let next = byStart.get(from); next && from < end; next = byStart.get(from)) {
    from = next.end;
    above = next.division;
  }
  return { from, above };
}

/** A place without a code: known by its name and the division that it is looked for in. */
function locality(
  { start, end }: { start: number; end: number },
  name: string,
  scope: Division | undefined,
  rule: string,
  confidence: number,
): FoundMention {
  // 昆曲高速公路 and 昆曲高速 are one road.
  const road = name.replace(MOTORWAY, "$<short>");
  const key = scope ? `${scope.code}/${road}` : road;
  return { type: "Place", start, end, key, name, properties: { fullName: name }, rule, confidence };
}

/** Where an address goes on after a place, and roads before the number of a house. */
function* addresses(
  { text, sentences }: CleanArticle,
  places: readonly { start: number; end: number }[],
): Generator<{ start: number; end: number }> {
  for (const { end } of places) {
    ADDRESS.lastIndex = end;
    const name = ADDRESS.exec(text)?.[0];
    if (name && !NOT_IN_ADDRESS.test(name.replace(ESTATE, ""))) yield { start: end, end: end + name.length };
  }
  for (const sentence of sentences) {
    for (const match of NUMBERED.all(sentence.passage)) {
      const start = sentence.start + match.index;
      if (!NOT_IN_ADDRESS.test(match[0])) yield { start, end: start + match[0].length };
    }
    for (const { index, 0: road } of MOTORWAYS.all(sentence.passage)) {
      const start = sentence.start + index;
      yield { start, end: start + road.length };
    }
  }
}

/** Places that the tagger sees, their ends moved to where the words end: 花桥|镇柳河村, 东湖|产业园区. */
function wholePlaces(seen: readonly SeenName[], text: string): { start: number; end: number; confidence: number }[] {
  const result: { start: number; end: number; confidence: number }[] = [];
  for (const { kind, start, end, confidence } of seen) {
    if (kind !== "LOC") continue;
    const left = result.at(-1);
    const moved = left?.end === start ? k.towns.find((town) => text.startsWith(town, start)) : undefined;
    if (left && moved) left.end += moved.length;
    const rest = ENDINGS.find((ending) => end - start < 5 && text.startsWith(ending, end));
    const written = text.slice(start, end + (rest?.length ?? 0));
    const own = written.replace(BEYOND, "").length;
    result.push({ start: start + (moved?.length ?? (particle(text, start) ? 1 : 0)), end: start + own, confidence });
  }
  return result.filter((one) => one.end > one.start);
}

function parts(text: string, start: number, end: number): [number, string][] {
  const whole = text.slice(start, end);
  const nested = NESTED.exec(whole)?.groups;
  if (!nested) return whole === "" ? [] : [[start, whole]];
  return [
    [start, nested.town!],
    [start + nested.town!.length, nested.rest!],
  ];
}

function isLocality(name: string, confidence: number): boolean {
  if (NOT.test(name) || name.length < 2 || !/^[\p{Script=Han}·]+$/u.test(name)) return false;
  if (KIND.test(name) && name.length > 2) return confidence >= ENOUGH;
  const [word, rest] = segment(name);
  return confidence >= ENOUGH_BY_ITSELF && !(!rest && word && /^[vad]/u.test(word.tag));
}

/** Places that the tagger sees too are surer. */
export function confirmed(mention: FoundMention, seen: readonly SeenName[]): FoundMention {
  const name = seen.find(({ kind, start, end }) => kind === "LOC" && start === mention.start && end === mention.end);
  if (!name) return mention;
  return {
    ...mention,
    confidence: bothSaw(mention.confidence, name.confidence),
    sources: ["gazetteer", "tagger"],
  };
}
