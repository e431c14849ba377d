import type { CleanArticle } from "../clean/clean-article.ts";
import { after, alternation, regExp } from "../pattern.ts";
import { Coverage } from "./coverage.ts";
import { type FoundMention, startingAt } from "./mention.ts";
import { beyondVillage, type OrganizationMention, organizationKnowledge } from "./organization.ts";
import type { PlaceSpan } from "./place.ts";
import { ENOUGH, NAME, NAMELESS, SURE, startsWord } from "./seen-body.ts";
import { bothSaw, type SeenName } from "./seen-name.ts";

const ORGANIZATION = regExp(`(?:${alternation(organizationKnowledge.endings)})$`, "u");
/** 第三小学及|实验中学, 离|华北集团: two that the tagger sees as one, and what leads to one. */
const JOINED = regExp(`^(?:.*(?:${alternation(organizationKnowledge.endings)})[及和与]|离)(?=.{3})`, "u");
const MASKED_BEFORE = /某[\p{Script=Han}]*$|[*＊×]$/u;
/** Confidence from which the tagger's word alone makes an organisation, where its last word is none that they have. */
const ENOUGH_BY_ITSELF = 0.9;
/** Whoever stands for a place sits elsewhere. */
const DELEGATES = /(?:代表团|代表队|队)$/u;

const NOBODY = regExp(organizationKnowledge.noBody, "u");
const TELECOM = "电信";
/** 西宁市|电信网络诈骗: a crime there, and no firm. */
const isTelecomFraud = after(regExp(`^${TELECOM}(?:网络|诈骗)`, "u"));
/** Up to the last bracket of a name that does not close. */
const OPENED = /^.*（(?=[^）]*$)/u;

/** Firms, schools, associations and outlets that the tagger sees and nothing else explains. */
export function seenOrganizations(
  article: CleanArticle,
  seen: readonly SeenName[],
  others: readonly FoundMention[],
  places: readonly PlaceSpan[],
): OrganizationMention[] {
  const { text } = article;
  const found: OrganizationMention[] = [];
  // A place at its start is a part of its name: 天津市|第八中学.
  const taken = new Coverage(
    text.length,
    others.filter(({ type }) => type !== "Place"),
  );
  for (const one of seen) {
    const { kind, end, confidence } = one;
    if (kind !== "ORG") continue;
    // 江城网（|江城传媒有限公司: whose brackets do not close is two.
    const opened = OPENED.exec(text.slice(one.start, end))?.[0].length ?? 0;
    const joined = JOINED.exec(text.slice(one.start + opened, end))?.[0].length ?? 0;
    const from = one.start + opened + joined;
    const start = places.some((place) => place.end === from) ? beyondVillage(text, from) : from;
    if (taken.touches({ start, end })) continue;
    const name = text.slice(start, end);
    const known = ORGANIZATION.test(name);
    if (!NAME.test(name) || name.length < 3 || NAMELESS.test(name) || NOBODY.test(name)) continue;
    if (isTelecomFraud(text, end - TELECOM.length)) continue;
    if (confidence < (known ? ENOUGH : ENOUGH_BY_ITSELF)) continue;
    // “全国通办”: what stands alone in quotes is a slogan as often as a body.
    if (!known && text[start - 1] === "“" && text[end] === "”") continue;
    // 某|设备有限公司: the rest of a name that is kept back.
    if (MASKED_BEFORE.test(text.slice(Math.max(0, start - 6), start))) continue;
    if (confidence < SURE && !startsWord(article, start)) continue;
    const place = placeOf(places, name, start, text);
    found.push({
      type: "Organization",
      start,
      end,
      key: name,
      name,
      ...(place ? { place } : {}),
      rule: "organization.tagger",
      sources: ["tagger"],
      confidence: known ? bothSaw(confidence, 0.3) : confidence,
    });
  }
  return found;
}

/** 湖北省十堰市|太和医院: the last of the places with which a name begins, where it is written in full; 德州扒鸡店 is a brand. */
function placeOf(places: readonly PlaceSpan[], name: string, start: number, text: string): PlaceSpan | undefined {
  if (DELEGATES.test(name)) return undefined;
  let place: PlaceSpan | undefined;
  for (
    let next = startingAt(places, start);
    next && next.end < start + name.length;
    next = startingAt(places, next.end)
  )
    if (text.slice(next.start, next.end) === next.division.name) place = next;
  return place;
}
