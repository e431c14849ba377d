/** A name that an article holds, by any of its forms. */
export interface GoldName {
  readonly type: string;
  readonly forms: readonly string[];
  /** Right if found, no loss if not. */
  readonly optional: boolean;
}

/** A name that a system found, with the other names that it knows for the same thing. */
export interface FoundName {
  readonly type: string;
  readonly forms: readonly string[];
}

export interface Outcome {
  right: number;
  readonly wrong: string[];
  readonly missed: string[];
}

/**
 * Compares what a system found of one type with what an article holds. Every name of the article counts once, however often
 * and by whatever form it was found. Lenient also takes forms of which one contains the other and is at least half as long.
 */
export function compare(
  type: string,
  gold: readonly GoldName[],
  found: readonly FoundName[],
  lenient: boolean,
): Outcome {
  const bearers = gold.filter((name) => couldBe(type, name));
  const hit = new Set<GoldName>();
  const wrong = new Set<string>();
  for (const { type: foundType, forms } of found) {
    if (foundType !== type) continue;
    const written = forms.map(plain);
    const exact = bearers.filter((name) => name.forms.some((form) => written.includes(plain(form))));
    const named =
      exact.length > 0 || !lenient
        ? exact
        : bearers.filter((name) => name.forms.some((a) => written.some((b) => contains(plain(a), b))));
    if (named.length === 0) wrong.add(forms[0]!);
    for (const name of named) hit.add(name);
  }
  const wanted = bearers.filter((name) => name.type === type && !name.optional);
  return {
    right: wanted.filter((name) => hit.has(name)).length,
    wrong: [...wrong],
    missed: wanted.filter((name) => !hit.has(name)).map((name) => name.forms[0]!),
  };
}

export function f1({ right, wrong, missed }: Outcome): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong.length + missed.length);
}

/** Punctuation and spaces do not count. */
function plain(name: string): string {
  return name.normalize("NFKC").replace(/[\s"'“”‘’《》〈〉「」『』·,，。、:：;；()（）\-—]+/g, "");
}

/** A tagger knows bodies only in general: one that is no agency is no error. */
function couldBe(type: string, name: GoldName): boolean {
  return name.type === type || (type === "Agency" && name.type === "Organization");
}

function contains(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.includes(short) && short.length / long.length >= 0.5;
}
