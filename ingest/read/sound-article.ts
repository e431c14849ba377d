import { ZhengtuError } from "../../src/errors.ts";
import type { RawArticle } from "./raw-article.ts";

/** Larger files, and longer lines of NDJSON, are refused: no article is that long, and a mistaken path should not fill the memory. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** Fewer Chinese characters make no article. */
const FEWEST = 10;

/**
 * What every reader ends with: the article, if it has Chinese text. Halves of characters, which no store can hold, become
 * U+FFFD, which is as long.
 * @throws ZhengtuError `empty`, `too-short` or `not-chinese`
 */
export function soundArticle(raw: RawArticle, where: string): RawArticle {
  const { text } = raw;
  if (text.trim() === "") throw new ZhengtuError("empty", where, "there is no text", "Remove it or fill it.");
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (han < FEWEST && han > 0 && han === letters)
    throw new ZhengtuError(
      "too-short",
      where,
      `there are no more than ${han} characters`,
      `An article has at least ${FEWEST}; leave this file out.`,
    );
  if (han < FEWEST || han * 5 < letters)
    throw new ZhengtuError(
      "not-chinese",
      where,
      "the text is not Chinese",
      "Zhengtu reads Chinese news; leave this file out.",
    );
  const { title, outlet, url } = raw;
  return {
    ...raw,
    text: wellFormed(text),
    ...(title === undefined ? {} : { title: wellFormed(title) }),
    ...(outlet === undefined ? {} : { outlet: wellFormed(outlet) }),
    ...(url === undefined ? {} : { url: wellFormed(url) }),
  };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

export function tooLarge(where: string, size: number | undefined): ZhengtuError {
  const much = size === undefined ? "it" : `${(size / 1024 / 1024).toFixed(1)} MiB`;
  return new ZhengtuError(
    "too-large",
    where,
    `${much} is more than the limit of 8 MiB`,
    "Give one file, or one line, an article.",
  );
}
