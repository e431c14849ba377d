/** Word lists by name, which patterns refer to as `{name}`. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

const REFERENCE = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** An alternation of literal words, longest first, so that the regular expression prefers the longest. */
export function alternation(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|")})`;
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
  return new RegExp(source, flags);
}
