import { ZhengtuError } from "../../src/errors.ts";
import type { RawArticle } from "./raw-article.ts";

/** Fewer Chinese characters make no article. */
const FEWEST = 10;

/** The article, if it has Chinese text. @throws ZhengtuError `empty` or `not-chinese` */
export function requireChinese(raw: RawArticle, where: string): RawArticle {
  if (raw.text.trim() === "") throw new ZhengtuError("empty", where, "there is no text", "Remove it or fill it.");
  const han = raw.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = raw.text.match(/\p{L}/gu)?.length ?? 0;
  if (han < FEWEST || han * 5 < letters)
    throw new ZhengtuError(
      "not-chinese",
      where,
      "the text is not Chinese",
      "Zhengtu reads Chinese news; leave this file out.",
    );
  return raw;
}
