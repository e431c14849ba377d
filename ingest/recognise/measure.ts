import type { CleanArticle } from "../clean/clean-article.ts";
import { after, alternation, compile, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { listItems, PAUSE_MARK } from "./list-items.ts";
import { measureKnowledge as k } from "./measure-knowledge.ts";
import { recallMeasures } from "./measure-recall.ts";
import { type FoundMention, overlaps } from "./mention.ts";

const lexicon = { verbs: k.verbs, heads: k.heads };
const QUOTED_ITEMS = new Scanner(compile(k.quotedItems, lexicon));
const QUOTATIONS = /[“"]([^“”"]+)[”"]/gu;
const QUOTED_ROW = new Scanner(compile(k.quotedRow, {}));
const COVERED = compile(k.covered, {}, "u");
/** 等|方面: the end of what something is about. */
const ITS_END = /^[^，。；]{0,20}等(?:多个|各个|多)?(?:方面|领域|内容|业务|事项|环节)/u;
const NAMED = new Scanner(compile(k.named, lexicon));
const PHRASE = new Scanner(compile(k.phrase, lexicon));
const INSPECTION = new Scanner(compile(k.inspection, lexicon));
/** …行动启动以来, 在此次…行动中, 将三级应急响应提升至…. */
const UNDER_WAY = (["started", "during", "raised", "introduced", "enumerated"] as const).map((way) => ({
  rule: `measure.${way}`,
  pattern: new Scanner(compile(k[way], lexicon)),
}));
const LEAD = compile(k.lead, {}, "u");
const ABOUT = compile(k.about, {}, "u");
/** 专项整治|行动: after these it is told only that they are work. */
const WAY = /(?<=整治|治理|检查|排查|清理)(?:行动|工作|活动)$/u;
const COUNT = compile(k.count, {}, "u");
const ENDS_IN_HEAD = regExp(`${alternation(k.heads)}$`, "u");
const GENERIC = regExp(`^(?:${alternation([...k.generic, ...k.heads])}|的|和|与|、)+$`, "u");
const VERB = regExp(alternation(k.verbs), "u");
const DOCUMENT_SUBJECT = new Scanner(compile(k.documentSubject, lexicon, "u"));
const CRIME_ACTIVITY = compile(k.crimeActivity, {}, "u");
const NOT_MEASURE = compile(k.notMeasure, {}, "u");
const ROW_HEADS = compile(k.rowHeads, {}, "u");
const SERIES = new Scanner(compile(k.series, {}));
const LISTED = new Scanner(compile(k.listed, {}));
const CAMPAIGN = new Scanner(compile(k.campaign, {}));
const SPELT_OUT = new Scanner(compile(k.spelt, { speltHeads: k.speltHeads }));
const SPELT_ITEM = compile(k.speltItem, { speltHeads: k.speltHeads }, "gu");
const KNOWN = new Scanner(compile(k.known, {}));
const NUMBERED = new Scanner(compile(k.numbered, {}));
const CODENAME = new Scanner(compile(k.codename, {}));
const INNER_VERB = compile(k.innerVerb, {}, "u");
const ASKED = compile(k.asked, {}, "u");
const aimBefore = after(compile(k.aim, {}, "u"));
const SLOGAN = compile(k.slogan, {}, "u");
const LIKENED = compile(k.likened, {}, "u");
const WISHED = compile(k.wished, {}, "u");
/** 甲专项整治、乙专项治理|等专项行动: what the whole row is called. */
const AND_OTHERS = /等(?:一系列|系列|多项)?(?:专项|集中|统一)?行动$/u;
const STARTS_WITH_VERB = regExp(`^${alternation(k.verbs)}`, "u");
const MIN_LENGTH = 4;
/** What is fought, item by item, and what is done about it: 酒驾、超载大货车|夜查统一行动. */
const SHARED_HEAD = compile(k.sharedHead, lexicon, "u");
/** Heads by themselves say little; two or more of them in a row name something: 联席会议制度. */
const HEADS_ONLY = regExp(`^(?:${alternation(k.heads)})+$`, "u");
const SPECIFIC = 6;
/** A campaign by its name, before what is done in it. */
const QUOTED_FIRST = /^[“"][^“”"]{2,12}[”"](?:专项|集中|统一)*行动(?=\p{Script=Han}{4})/u;
/** “养老服务|”: half a quotation. */
const UNBALANCED = /^[“"][^”"]*$/u;
/** 专项行动|“猎鹰战役”: what something is, before its name; 输华|“绿色通道”: but the two together make one name. */
const APPOSED = regExp(`${alternation(k.heads)}[“"][^”"]*$`, "u");
/** “地毯式”“拉网式”|清查: how something was done. */
const MANNER = /^.{1,4}式$/u;
/** 落实“一号检察建议”: what was written; “五一”, “高铁+”, “金盾勋章”: days, half a name, honours. None is a measure. */
const OTHER = /(?:建议|意见|通知|通告|精神|要求|批示|讲话|倡议|勋章|奖章|至上)$|[+＋]$|^[一二三四五六七八九十]{2}$/u;
const ALSO = /^(?<first>[^暨]{4,})暨(?=.{4})/u;
/** 推出了|“警企说事”: what is launched, whatever its name ends with. */
const LAUNCHED = /^(?:推出|推行|首创|创设|试行)了?/u;
/** 夏季治安打击整治行动|（以下简称“夏季行动”）: what it is called from here on. */
const SHORT = /^[（(](?:以下)?(?:简称|下称)(?:为|：)?[“"](?<short>[^“”"]{2,12})[”"]/u;
/** “打击盗伐，守护青山”|行动: a slogan of two parts. */
const TWO_PARTS = /^[^，]{2,10}，[^，]{2,16}(?:专项)?(?:行动|活动|机制|工作法)$/u;
/** What stands after a list names something from so many characters on. */
const AFTER_LIST = 8;

/** Mechanisms, services, campaigns, inspections: what bodies set up or carry out. */
export function recogniseMeasures({ sentences }: CleanArticle, documents: readonly FoundMention[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, role, passage } of sentences) {
    if (role === "byline" || role === "outlet") continue;
    const sentence = passage.text;
    // What a document asks for is not what a body has done.
    if (DOCUMENT_SUBJECT.in(passage)) continue;
    const taken: FoundMention[] = [];
    const add = (
      offset: number,
      text: string,
      rule: string,
      confidence: number,
      quoted = false,
      name = text.replace(/[“”‘’"]/gu, ""),
    ) => {
      const span = { start: start + offset, end: start + offset + text.length };
      if (
        name.length < (quoted ? 2 : MIN_LENGTH) ||
        UNBALANCED.test(text) ||
        APPOSED.test(text) ||
        isTopic(sentence, offset, offset + text.length) ||
        taken.some((one) => overlaps(one, span)) ||
        documents.some((one) => overlaps(one, span))
      )
        return;
      if (quoted ? MANNER.test(name) || OTHER.test(name) : NOT_MEASURE.test(name)) return;
      if (
        !quoted &&
        !k.names.includes(name) &&
        ((GENERIC.test(name) && !(name.length >= SPECIFIC && HEADS_ONLY.test(name))) || CRIME_ACTIVITY.test(name))
      )
        return;
      const count = COUNT.exec(name)?.groups?.count;
      // “净网”专项行动 is also called 净网.
      const slogan = /[“"]([^“”"]{2,})[”"]./u.exec(text)?.[1];
      const short = SHORT.exec(sentence.slice(offset + text.length))?.groups?.short;
      taken.push({
        type: "Measure",
        ...span,
        // 燃气专项整治行动 and 燃气专项整治工作 are one.
        key: name.replace(WAY, ""),
        name,
        aliases: [
          ...(count ? [name.replace(COUNT, "")] : []),
          ...(slogan ? [slogan] : []),
          ...(short ? [short] : []),
          ...(rule === "measure.series" ? [text, ...(name.endsWith("行动") ? [`${text}行动`] : [])] : []),
        ],
        properties: count ? { count: Number(count) } : {},
        rule,
        confidence,
      });
    };
    const quotedItems = (rows: boolean) => {
      for (const match of QUOTED_ITEMS.all(passage)) {
        const items = match.groups!.items!;
        const at = match.index + match[0].indexOf(items);
        const quotes = [...items.matchAll(QUOTATIONS)];
        if (rows !== (quotes.length > 1 || items.includes("、")) || aimBefore(sentence, at + items.length)) continue;
        for (const quote of quotes)
          for (const { text: item, offset } of slogan(quote[1]!) ?? listItems(quote[1]!, PAUSE_MARK))
            if (
              (item.length <= 8 &&
                (rows || ENDS_IN_HEAD.test(item) || !match[0].endsWith(items) || LAUNCHED.test(match[0]))) ||
              (rows && ENDS_IN_HEAD.test(item))
            )
              add(at + quote.index + 1 + offset, item, "measure.quoted-item", 0.85, true);
      }
    };
    quotedItems(true);
    for (const match of QUOTED_ROW.all(passage))
      for (const { index, 1: quoted, 0: written } of match.groups!.items!.matchAll(QUOTATIONS))
        for (const { text: item, offset } of listItems(quoted!, PAUSE_MARK))
          add(match.index + index + written.indexOf(quoted!) + offset, item, "measure.quoted-row", 0.82, true);
    for (const match of LISTED.all(passage)) {
      const list = match.groups!.list!;
      for (const { text: item, offset } of listItems(list, PAUSE_MARK))
        add(match.index + match[0].indexOf(list) + offset, item, "measure.list-item", 0.8);
    }
    for (const match of PHRASE.all(passage)) {
      const phrase = match.groups!.np!;
      const before = sentence.slice(0, match.index);
      if (WISHED.test(before) || ASKED.test(before)) continue;
      const at = match.index + match[0].lastIndexOf(phrase);
      // “昆仑”专项行动|涉案物品销毁活动: a measure within another.
      const first = QUOTED_FIRST.exec(phrase)?.[0] ?? "";
      if (first) add(at, first, "measure.quoted-name", 0.9);
      readPhrase(phrase.slice(first.length), at + first.length, sentence, add);
    }
    for (const match of NAMED.all(passage)) {
      // A list that explains the quoted name stands before it; only the name itself counts.
      const followedByQuote = /^[“"]/u.test(sentence.slice(match.index + match[0].length));
      const inRow = /[”"]$/u.test(sentence.slice(0, match.index));
      const { quoted, rest } = match.groups!;
      if (ASKED.test(sentence.slice(0, match.index))) continue;
      if (
        !followedByQuote &&
        !inRow &&
        !VERB.test(rest!) &&
        (!/，/u.test(quoted!) || TWO_PARTS.test(quoted! + rest!)) &&
        !(quoted!.includes("、") && ROW_HEADS.test(rest!))
      )
        add(match.index, match[0], "measure.quoted-name", 0.9);
    }
    for (const match of SERIES.all(passage)) {
      const { quotes, others, rest } = match.groups!;
      const items = [...quotes!.matchAll(/[“"]\s?(?<quoted>[^“”"]+?)\s?[”"]/gu)];
      // “百日”行动: one name.
      if (items.length === 1 && !others) continue;
      for (const item of items) {
        const quoted = item.groups!.quoted!;
        const at = match.index + item.index + item[0].indexOf(quoted);
        add(at, quoted, "measure.series", 0.85, true, `${quoted.replace(/\s/gu, "")}${rest}`);
      }
    }
    for (const { 0: whole, index, groups } of SPELT_OUT.all(passage))
      for (const item of groups!.list!.matchAll(SPELT_ITEM))
        add(index + whole.length - groups!.list!.length + item.index, item[0], "measure.spelt-out", 0.82);
    for (const match of CAMPAIGN.all(passage)) {
      const { quoted } = match.groups!;
      if (LIKENED.test(passage.text.slice(0, match.index))) continue;
      add(match.index + 1, quoted!, "measure.campaign", 0.88, true);
    }
    for (const match of CODENAME.all(passage)) {
      const name = match.groups!.name!;
      add(match.index + match[0].indexOf(name), name, "measure.codename", 0.85, true);
    }
    for (const match of NUMBERED.all(passage)) {
      const { quoted, row } = match.groups!;
      add(match.index + 1, (quoted ?? row)!, "measure.numbered", 0.85, true);
    }
    for (const match of KNOWN.all(passage)) add(match.index, match.groups!.name!, "measure.known", 0.9);
    for (const { rule, pattern } of UNDER_WAY)
      for (const match of pattern.all(passage)) {
        const phrase = match.groups!.np!;
        add(match.index + match[0].indexOf(phrase), phrase, rule, 0.75);
      }
    quotedItems(false);
    for (const match of INSPECTION.all(passage)) {
      const phrase = match.groups!.np!;
      add(match.index + match[0].indexOf(phrase), phrase, "measure.reported-inspection", 0.7);
    }
    found.push(...taken);
  }
  return [...found, ...recallMeasures(sentences, found, documents)];
}

/** 内容涵盖…、|创新“互联网+交管”服务|等方面: whether what stands between is what something else is about. */
function isTopic(sentence: string, from: number, to: number): boolean {
  return ITS_END.test(sentence.slice(to)) && COVERED.test(sentence.slice(0, from));
}

/** “破大案、追逃犯”: the parts of one slogan name nothing by themselves. */
function slogan(quoted: string): { text: string; offset: number }[] | undefined {
  return SLOGAN.test(quoted) ? [{ text: quoted, offset: 0 }] : undefined;
}

type Add = (offset: number, text: string, rule: string, confidence: number) => void;

/** Reads one noun phrase after a verb: what stands before 等 is left out, a list gives each item that ends in a head. */
function readPhrase(phrase: string, at: number, sentence: string, add: Add): void {
  if ((phrase.match(/“/gu)?.length ?? 0) > 1) return;
  let text = phrase;
  let offset = at;
  const cut = (length: number) => {
    text = text.slice(length);
    offset += length;
  };
  const about = ABOUT.exec(text);
  if (about) cut(about[0].length);
  const inner = INNER_VERB.exec(text);
  if (inner) cut(inner[0].length);
  for (let verb = STARTS_WITH_VERB.exec(text); verb; verb = STARTS_WITH_VERB.exec(text)) cut(verb[0].length);
  const lead = LEAD.exec(text);
  if (lead) cut(lead[0].length);
  const of = text.lastIndexOf("的");
  if (of > 0) cut(of + 1);
  // 开展酒驾、货车等|重点违法整治会战: what is left after a list may be long enough to name something.
  const after = text.lastIndexOf("等") + 1;
  if (after > 0 && (text.length - after < AFTER_LIST || !text.slice(0, after).includes("、"))) return;
  cut(after);
  // A slogan in quotes is one name, whatever joints it has; so is 整治酒驾、毒驾|行动, whose head is what all share.
  const items = text.startsWith("“") || SHARED_HEAD.test(text) ? [{ text, offset: 0 }] : listItems(text, PAUSE_MARK);
  for (const item of items.flatMap(bothNames)) {
    if (!ENDS_IN_HEAD.test(item.text)) continue;
    // 做实自查、健全|长效机制: each of a list may have a verb of its own.
    const verb = STARTS_WITH_VERB.exec(item.text)?.[0].length ?? 0;
    add(offset + item.offset + verb, item.text.slice(verb), "measure.phrase", 0.8);
  }
  // 落实来访登记制度、体温检测: the list goes on behind the first head.
  let rest = sentence.slice(offset + text.length);
  let end = offset + text.length;
  for (
    let next = /^、(?<item>[^，。；、！？]{2,20})/u.exec(rest);
    next;
    next = /^、(?<item>[^，。；、！？]{2,20})/u.exec(rest)
  ) {
    const item = next.groups!.item!.replace(AND_OTHERS, "");
    if (ENDS_IN_HEAD.test(item)) add(end + 1, item, "measure.list-item", 0.75);
    end += next[0].length;
    rest = rest.slice(next[0].length);
  }
}

/** 护苗行动|暨|“断流”专项行动: what is called by two names that each end in a head. */
function bothNames(item: { text: string; offset: number }): { text: string; offset: number }[] {
  const first = ALSO.exec(item.text)?.groups?.first;
  if (!first || !ENDS_IN_HEAD.test(first)) return [item];
  const at = first.length + 1;
  return [
    { text: first, offset: item.offset },
    { text: item.text.slice(at), offset: item.offset + at },
  ];
}
