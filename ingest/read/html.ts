import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { ZhengtuError } from "../../src/errors.ts";
import { header, timeOf } from "../clean/header.ts";

export interface HtmlArticle {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly url?: string;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const HIDDEN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG HEAD".split(" "));
const MAX_DEPTH = 200;
/** No page nests its elements deeper; readability takes time that grows with the square of it. */
const DEEPEST = 500;

/**
 * Takes the article out of a page: title, time and paragraphs, one block a line. Nothing in the page is executed.
 * @throws ZhengtuError `empty` when the page has no article text.
 */
export function readHtml(html: string, where: string): HtmlArticle {
  try {
    return readPage(html, where);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(where);
    throw error;
  }
}

function readPage(html: string, where: string): HtmlArticle {
  const { document } = parseHTML(html);
  if (!document.documentElement) throw noArticle(where);
  if (isTooDeep(document.documentElement)) throw tooDeep(where);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute("content");
      if (content?.trim()) return content.trim();
    }
    return undefined;
  };
  const heading = document.querySelector("h1")?.textContent?.trim();
  const outlet = meta("og:site_name", "source", "author:source");
  const url = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? meta("og:url");
  const stamp = meta("article:published_time", "pubdate", "publishdate", "publish_time") ?? visibleTime(document.body);
  const parsed = new Readability(document as unknown as Document, { charThreshold: 80 }).parse();
  const title = heading || meta("og:title") || parsed?.title?.trim() || undefined;
  const lines = parsed?.content
    ? blockLines(parseHTML(`<html><body>${parsed.content}</body></html>`).document.body)
    : [];
  const body = lines.filter((line, i) => !(i < 3 && (line === title || line === stamp)));
  if (body.length === 0) throw noArticle(where);
  const publishedAt = stamp ? timeOf(stamp) : undefined;
  const text = [...(title ? [title] : []), ...(stamp ? [stamp] : []), "", ...body].join("\n");
  return { text, title, outlet, publishedAt, url: url?.startsWith("http") ? url : undefined };
}

/** Elements within elements without end exhaust the stack, or the patience, of whoever walks them. */
function isTooDeep(root: Element): boolean {
  let depth = 0;
  for (let at: Element | null = root; at; ) {
    if (at.firstElementChild) {
      at = at.firstElementChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at && at !== root ? at.nextElementSibling : null;
  }
  return false;
}

function tooDeep(where: string): ZhengtuError {
  return new ZhengtuError(
    "unreadable",
    where,
    "its elements are nested deeper than any page's",
    "Save the text of the article as .txt.",
  );
}

function noArticle(where: string): ZhengtuError {
  return new ZhengtuError(
    "empty",
    where,
    "no article was found in this page",
    "Save the article page itself, or its text as .txt.",
  );
}

/** The first date with a time of day that a reader of the page sees, as it is written. */
function visibleTime(body: Element | null): string | undefined {
  for (const line of body ? blockLines(body).slice(0, 60) : []) {
    const match = header.time.exec(line);
    if (match?.groups?.hour && line.length < 60) return match[0].trim();
  }
  return undefined;
}

function blockLines(root: Element): string[] {
  const lines: string[] = [];
  let line = "";
  const flush = () => {
    const clean = line.replace(/[\s\u00a0]+/g, " ").trim();
    if (clean) lines.push(clean);
    line = "";
  };
  const walk = (node: Node, depth: number) => {
    if (node.nodeType === 3) {
      line += node.textContent ?? "";
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (HIDDEN.has(name) || depth > MAX_DEPTH) return;
    const block = BLOCKS.has(name);
    if (block) flush();
    for (const child of node.childNodes) walk(child, depth + 1);
    if (block) flush();
  };
  walk(root, 0);
  flush();
  return lines;
}
