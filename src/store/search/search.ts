import type { GraphStore, SearchHit } from "../graph-store.ts";
import { typeOfLabels } from "../values.ts";
import { readingOf, searchWords } from "./search-text.ts";

export interface FoundEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface FoundSentence {
  readonly article: string;
  readonly title: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface SearchResult {
  readonly entities: readonly FoundEntity[];
  readonly sentences: readonly FoundSentence[];
}

export interface SearchOptions {
  /** At most so many entities and so many sentences. */
  readonly limit?: number;
  /** Entities of this type alone. */
  readonly type?: string;
}

/** So many of the index's best are looked at closely. */
const CANDIDATES = 300;
const ARTICLES = 50;
const SENTENCES_PER_ARTICLE = 3;
const SENTENCE = /[^。！？!?\n]+[。！？!?]?["”』」]?/gu;

/**
 * Finds entities by parts of their names and aliases, by pinyin (shunde) and its initials (sdgaj), and sentences of articles
 * that hold all the words. The same on either engine: the index proposes, and the order is made here.
 */
export async function search(
  store: GraphStore,
  question: string,
  { limit = 20, type }: SearchOptions = {},
): Promise<SearchResult> {
  const asked = normal(question);
  if (asked === "") return { entities: [], sentences: [] };
  const named = await store.search("names", searchWords(question), CANDIDATES);
  const entities = named
    .map((hit) => ({ hit, rank: rankOf(hit, asked) }))
    .filter(({ hit, rank }) => rank < NOTHING && (type === undefined || typeOfLabels(hit.labels) === type))
    .sort((a, b) => a.rank - b.rank || a.hit.name.length - b.hit.name.length || (a.hit.id < b.hit.id ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => ({ id: hit.id, type: typeOfLabels(hit.labels), name: hit.name, aliases: hit.aliases }));
  const texts = type === undefined ? await store.search("texts", asked, ARTICLES) : [];
  const words = asked.split(" ");
  return { entities, sentences: texts.flatMap((hit) => sentencesOf(hit, words)).slice(0, limit) };
}

function normal(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

const NOTHING = Number.POSITIVE_INFINITY;

/** How well a name answers: 0 the name itself, then parts of it, then its reading; infinite where it does not. */
function rankOf({ name, aliases }: SearchHit, asked: string): number {
  return Math.min(
    written(normal(name), asked),
    ...aliases.map((alias) => written(normal(alias), asked) + 1),
    read([name, ...aliases], asked),
  );
}

function written(name: string, asked: string): number {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 2;
  if (name.includes(asked)) return 4;
  return asked.split(" ").every((word) => name.includes(word)) ? 6 : NOTHING;
}

function read(names: readonly string[], asked: string): number {
  const letters = asked.replace(/['’ ]/g, "");
  if (!/^[a-z]+$/.test(letters)) return NOTHING;
  return Math.min(
    ...names.map((name) => {
      const { pinyin, initials } = readingOf(name);
      if (initials === letters || pinyin === letters) return 8;
      if (initials.startsWith(letters) || pinyin.startsWith(letters)) return 9;
      if (initials.includes(letters) || pinyin.includes(letters)) return 10;
      return letters.length > 2 && isSubsequence(letters, initials) ? 11 : NOTHING;
    }),
  );
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

function sentencesOf({ id, name, text = "" }: SearchHit, words: readonly string[]): FoundSentence[] {
  const found: FoundSentence[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const plain = sentence.toLowerCase();
    if (!words.every((word) => plain.includes(word))) continue;
    const start = index + (sentence.length - sentence.trimStart().length);
    const quote = sentence.trim();
    found.push({ article: id, title: name, start, end: start + quote.length, quote });
    if (found.length === SENTENCES_PER_ARTICLE) break;
  }
  return found;
}
