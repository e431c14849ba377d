import { hash } from "node:crypto";
import { Readable } from "node:stream";
import { z } from "zod";
import { cannotBeRead, messageOf, ZhengtuError } from "../../src/errors.ts";
import { timeOf } from "../clean/header.ts";
import { jsonOf, type Line, readLines } from "./lines.ts";
import type { RawArticle } from "./raw-article.ts";
import { MAX_BYTES, soundArticle, tooLarge } from "./sound-article.ts";

/** One article a line. Other names that exports give these fields are taken, too. */
const Row = z
  .object({
    text: z.string().optional(),
    content: z.string().optional(),
    body: z.string().optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    source: z.string().optional(),
    publishedAt: z.string().optional(),
    date: z.string().optional(),
    time: z.string().optional(),
    url: z.string().optional(),
    path: z.string().min(1).optional().describe("where the article came from; named in the graph, never opened"),
  })
  .transform(({ text, content, body, title, outlet, source, publishedAt, date, time, url, path }, context) => {
    const written = text ?? content ?? body;
    if (written === undefined) {
      context.addIssue({ code: "custom", message: "has no text: expected a field text, content or body" });
      return z.NEVER;
    }
    return { text: written, title, outlet: outlet ?? source, publishedAt: publishedAt ?? date ?? time, url, path };
  });

/** Reads NDJSON line by line, in constant memory; a bad line is an error with its number, and the next ones are read. */
export async function* readNdjson(input: string | Uint8Array, path: string): AsyncGenerator<RawArticle | ZhengtuError> {
  try {
    for await (const line of readLines(typeof input === "string" ? input : Readable.from([input]), MAX_BYTES)) {
      const article = articleOfLine(line, path);
      if (article) yield article;
    }
  } catch (error) {
    yield cannotBeRead(path, error);
  }
}

/** The article of one line, an error that names it, or nothing where the line is empty. */
export function articleOfLine({ number, bytes }: Line, path: string): RawArticle | ZhengtuError | undefined {
  const where = `${path}:${number}`;
  if (!bytes) return tooLarge(where, undefined);
  let data: unknown;
  try {
    data = jsonOf(bytes);
    if (data === undefined) return undefined;
  } catch (error) {
    return new ZhengtuError(
      "unreadable",
      where,
      `is no JSON in UTF-8 (${messageOf(error)})`,
      "Write one JSON object a line.",
    );
  }
  const row = Row.safeParse(data);
  if (!row.success) {
    const issue = row.error.issues[0]!;
    const field = issue.path.length > 0 ? `field ${issue.path.join(".")}: ` : "";
    return new ZhengtuError("unreadable", where, `${field}${issue.message}`, "Mend or leave out that line.");
  }
  const { text: body, title, outlet, publishedAt, url, path: origin } = row.data;
  const text = title && !body.trimStart().startsWith(title) ? `${title}\n${body}` : body;
  const raw: RawArticle = {
    text,
    source: { path: origin ?? where, format: "ndjson", encoding: "UTF-8", sha256: hash("sha256", bytes) },
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(publishedAt && timeOf(publishedAt) ? { publishedAt: timeOf(publishedAt) } : {}),
    ...(url?.startsWith("http") ? { url } : {}),
  };
  try {
    return soundArticle(raw, where);
  } catch (error) {
    if (error instanceof ZhengtuError) return error;
    throw error;
  }
}
