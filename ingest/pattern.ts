/** Word lists by name, which patterns refer to as `{name}`. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** The characters of `\p{Script=Han}` that texts hold, in as few ranges as can be. */
const HAN = "\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{323af}";

/**
 * A regular expression that reads Chinese text fast: for the many ranges of `\p{Script=Han}` V8 leaves its compiled code
 * and searches a table at each character, for few it does not.
 */
export function regExp(source: string, flags: string): RegExp {
  let inClass = false;
  const narrowed = source.replace(/\\p\{Script=Han\}|\\.|[[\]]/gsu, (part) => {
    if (part === "[" || part === "]") inClass = part === "[";
    if (!part.startsWith("\\p{")) return part;
    return inClass ? HAN : `[${HAN}]`;
  });
  return new RegExp(narrowed, flags);
}

const REFERENCE = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** An alternation of literal words, longest first, so that the regular expression prefers the longest. */
export function alternation(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")})`;
}

/**
 * Compiles a pattern of the knowledge files: a regular expression in which `{name}` stands for any word of that list.
 * @throws Error when a list is missing or the expression is malformed.
 */
export function compile(pattern: string, lexicon: Lexicon, flags = "gu"): RegExp {
  const source = pattern.replace(REFERENCE, (_, name: string) => {
    const words = lexicon[name];
    if (!words) throw new Error(`pattern refers to {${name}}, which no word list defines`);
    return alternation(words);
  });
  return regExp(source, flags);
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** All matches of a global pattern. `String.matchAll` copies the pattern for each text, which takes longer than most searches. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** Asks what stands right beside a place in a text, without cutting the text there. */
export type Context = (text: string, at: number) => boolean;

/** Whether a pattern that ends in `$` matches the text before a place. */
export function before(pattern: RegExp): Context {
  // With $ before an alternative, too, that alternative would only hold at the end of the text.
  if (!pattern.source.endsWith("$") || /(?<!\\)\$\|/u.test(pattern.source))
    throw new Error(`a pattern for what stands before must end in $, once: ${pattern.source}`);
  // Read backwards from the place, a lookbehind does not try every place before it.
  const behind = regExp(`(?<=${pattern.source.slice(0, -1)})`, "uy");
  return (text, at) => {
    behind.lastIndex = at;
    return behind.test(text);
  };
}

/** Whether a pattern that begins with `^` matches the text after a place. */
export function after(pattern: RegExp): Context {
  const end = ending(pattern);
  return (text, at) => end(text, at) >= 0;
}

/** Where the match of a pattern that begins with `^` ends when it begins at a place; -1 where it does not match. */
export function ending(pattern: RegExp): (text: string, at: number) => number {
  if (!pattern.source.startsWith("^") || /\|\^/u.test(pattern.source))
    throw new Error(`a pattern for what follows must begin with ^, once: ${pattern.source}`);
  const ahead = regExp(pattern.source.slice(1), "uy");
  return (text, at) => {
    ahead.lastIndex = at;
    return ahead.test(text) ? ahead.lastIndex : -1;
  };
}
