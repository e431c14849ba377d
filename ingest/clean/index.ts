import { hash } from "node:crypto";
import type { Article } from "../../src/model/graph-document.ts";
import type { RawArticle } from "../read/raw-article.ts";
import { lastMonth, type ToldMonth, yearOf } from "../recognise/date.ts";
import { Passage } from "../scanner.ts";
import { endsArticle, isAside, isLabel } from "./boilerplate.ts";
import type { CleanArticle, Line, LineRole, OutletSpan, Sentence } from "./clean-article.ts";
import { header, timeOf } from "./header.ts";
import { normalise } from "./normalise.ts";
import { OUTLET_NAMES, officialOutlet } from "./outlet-names.ts";
import { sentences } from "./sentences.ts";

export type { CleanArticle, Line, Sentence } from "./clean-article.ts";

/** How many lines from the top may belong to the header. */
const HEADER_LINES = 8;
/** How many of the last lines may name the source. */
const END_LINES = 6;
/** A line that names authors and editors is shorter than this. */
const BYLINE = 80;
/** （记者 某某）3日，某局破获一案。 A line may begin with its authors and go on as prose. */
const TELLS = /[）)][^）)]{8,}，[^）)]{8,}[。！]$/u;
/** …终审判决。|来源：某网. */
const SOURCE_LAST = /(?<=[。！”])[\s　]*(?:来源|稿源)[：:][^，。；]{2,14}$/u;
const KNOWN = new Set(OUTLET_NAMES);

/** Finds title, time, outlet, bylines and captions, leaves boilerplate aside and splits the rest into sentences. */
export function clean(raw: RawArticle): CleanArticle {
  const text = normalise(raw.text);
  const lines: Line[] = [];
  let title = raw.title;
  let publishedAt = raw.publishedAt;
  let outlet: OutletSpan | undefined;
  let ended = false;
  let inHeader = true;
  let at = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const start = at + line.indexOf(trimmed);
    const end = start + trimmed.length;
    at += line.length + 1;
    if (trimmed === "") continue;
    inHeader &&= lines.length < HEADER_LINES && !isProse(trimmed);
    ended ||= lines.length > 0 && endsArticle(trimmed);
    const role: LineRole =
      ended || isLabel(trimmed) || (lines.length > 0 && isAside(trimmed))
        ? "boilerplate"
        : roleOf(trimmed, inHeader, title);
    if (role === "title") title ??= raw.text.slice(start, end);
    if (role === "time" || role === "byline") publishedAt ??= timeOf(trimmed);
    if (role === "body" && lines.length < HEADER_LINES) publishedAt ??= timeOf(header.filed.exec(trimmed)?.[0] ?? "");
    // 中新社记者 某某 摄: whose picture it is.
    if (role !== "boilerplate" && role !== "title" && role !== "caption")
      outlet ??= outletIn(untimed(trimmed), start, inHeader || role === "byline", lines.length);
    lines.push({ start, end, role, passage: new Passage(trimmed) });
  }
  outlet ??= namedAtEnd(lines);
  const filedBy = outlet && filedUnder(lines, outlet);
  const outletName = outlet?.name ?? (raw.outlet ? officialOutlet(raw.outlet) : undefined);
  const article: Article = {
    id: articleId(raw, title, outletName, publishedAt),
    title: title === undefined ? firstWords(lines, text) : title,
    ...(outletName ? { outlet: outletName } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(raw.url ? { url: raw.url } : {}),
    language: "zh",
    text: raw.text,
    source: raw.source,
  };
  const dated = publishedAt ?? yearOf(text);
  const split: Sentence[] = [];
  lines.forEach(({ start, end, role }, line) => {
    if (role === "boilerplate" || role === "time") return;
    let told: ToldMonth | undefined;
    for (const span of sentences(text, start, end)) {
      const passage = new Passage(text.slice(span.start, span.end));
      split.push({ start: span.start, end: span.end, line, role, passage, dated: { from: dated, told } });
      told = lastMonth(passage.text) ?? told;
    }
  });
  return { article, text, lines, sentences: split, outlet, filedBy };
}

function isProse(line: string): boolean {
  return line.length > 60 || /[。；]$/.test(line);
}

function roleOf(line: string, inHeader: boolean, title: string | undefined): LineRole {
  if (inHeader) {
    const time = header.time.exec(line);
    if (time && (header.outletAfterNames.test(untimed(line)) || (line.length < BYLINE && header.signed.test(line))))
      return "byline";
    if (time && line.length - time[0].length < 24) return "time";
    if (line.length < BYLINE && header.bylineLine.test(line)) return "byline";
    if (header.outletLine.test(line) && (title !== undefined || KNOWN.has(line))) return "outlet";
    if (line.length < 120 && header.credited.test(line)) return "caption";
    if (title === undefined || title === line) return "title";
  }
  if (line.length < 120 && header.caption.test(line)) return "caption";
  if (line.length < BYLINE && header.bylineLine.test(line) && !TELLS.test(line)) return "byline";
  return "body";
}

/** A line of the header without its time, which may stand after an outlet. */
function untimed(line: string): string {
  return line
    .replace(header.time, (time) => " ".repeat(time.length))
    .replace(header.pageLabels, "")
    .replace(/[\s·•｜|]+[\d:：]*\s*$/u, "");
}

function outletIn(line: string, start: number, inHeader: boolean, index: number): OutletSpan | undefined {
  const patterns = inHeader
    ? [
        header.outletBracketed,
        header.outletPage,
        header.outletByline,
        header.outletLine,
        header.outletSource,
        header.outletAfterNames,
        header.outletDateline,
      ]
    : index < HEADER_LINES + 4
      ? [header.outletFirst, header.outletBracketed, header.outletDateline, header.outletHeard, header.outletByline]
      : [];
  for (const pattern of patterns) {
    const found = spanIn(pattern, line, start);
    if (found) return found;
  }
  return undefined;
}

function spanIn(pattern: RegExp, line: string, start: number): OutletSpan | undefined {
  const match = pattern.exec(line);
  const name = match?.groups?.outlet;
  // 来源：某市公安局: an office is no outlet.
  if (!match || !name || header.office.test(name)) return undefined;
  const offset = start + match.index + match[0].indexOf(name);
  return { name: officialOutlet(name), start: offset, end: offset + name.length };
}

/** 来源：某网, then 新华社北京5月4日电: who filed the report that another published. */
function filedUnder(lines: readonly Line[], outlet: OutletSpan): OutletSpan | undefined {
  const first = lines.find(({ role }) => role === "body");
  const filed = first && spanIn(header.outletDateline, first.passage.text, first.start);
  return filed?.name === outlet.name ? undefined : filed;
}

/** The source that one of the last lines names: （文章来源：羊城晚报）. */
function namedAtEnd(lines: readonly Line[]): OutletSpan | undefined {
  for (const { start, passage } of lines.slice(-END_LINES)) {
    const { text } = passage;
    // A paragraph may end with it, in brackets or after its last sentence.
    const from = text.length < BYLINE ? 0 : Math.max(text.lastIndexOf("（"), text.search(SOURCE_LAST));
    const signed =
      (text.length < BYLINE
        ? (spanIn(header.outletSigned, text, start) ?? spanIn(header.outletPage, text, start))
        : undefined) ?? spanIn(header.outletClosing, text, start);
    const found =
      signed ??
      (from >= 0 && text.length - from < BYLINE
        ? spanIn(header.outletSource, text.slice(from), start + from)
        : undefined);
    if (found) return found;
  }
  return undefined;
}

function articleId(
  raw: RawArticle,
  title: string | undefined,
  outlet: string | undefined,
  time: string | undefined,
): string {
  const identity = raw.url ?? (title && (outlet || time) ? [outlet ?? "", title, time ?? ""].join("\n") : raw.text);
  return `article:${hash("sha256", identity).slice(0, 16)}`;
}

/** How an article without a title begins. */
function firstWords(lines: readonly Line[], text: string): string {
  const first = lines.find(({ role }) => role === "body") ?? lines[0];
  return first === undefined
    ? ""
    : text
        .slice(first.start, first.end)
        .split(/[。，]/, 1)[0]!
        .slice(0, 40);
}
