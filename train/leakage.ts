import { ZhengtuError } from "../src/errors.ts";

/** So many characters in a row are no coincidence. */
const RUN = 14;
/** Set phrases and long official names may coincide in a few lines; more means that the text holds the annotated articles. */
const TOLERATED = 0.002;

/** Knows every run of characters of the articles that measure the tagger. */
export class LeakageCheck {
  readonly #runs = new Set<string>();

  constructor(annotated: Iterable<string>) {
    for (const text of annotated)
      for (const line of text.split("\n")) for (const run of runs(line)) this.#runs.add(run);
  }

  shares(sentence: string): boolean {
    for (const run of runs(sentence)) if (this.#runs.has(run)) return true;
    return false;
  }

  /**
   * The sentences that share no run with an annotated article.
   * @throws ZhengtuError when so many do that the text must hold an annotated article
   */
  refuse(sentences: readonly string[], where: string): string[] {
    const clean = sentences.filter((sentence) => !this.shares(sentence));
    const refused = sentences.length - clean.length;
    if (refused > Math.max(3, sentences.length * TOLERATED))
      throw new ZhengtuError(
        "usage",
        where,
        `${refused} of ${sentences.length} sentences share ${RUN} characters in a row with annotated articles, such as “${sentences.find((sentence) => this.shares(sentence))}”`,
        "Take these articles out of the text: what measures the tagger must not teach it.",
      );
    return clean;
  }
}

function* runs(text: string): Generator<string> {
  const plain = text.replace(/\s/gu, "");
  for (let at = 0; at + RUN <= plain.length; at++) yield plain.slice(at, at + RUN);
}
