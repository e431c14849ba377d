import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { z } from "zod";
import { cannotBeRead, messageOf, ZhengtuError } from "../../src/errors.ts";
import { timeOf } from "../clean/header.ts";
import { requireChinese } from "./chinese.ts";
import type { RawArticle } from "./raw-article.ts";

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
  })
  .transform(({ text, content, body, title, outlet, source, publishedAt, date, time, url }, context) => {
    const written = text ?? content ?? body;
    if (written === undefined) {
      context.addIssue({ code: "custom", message: "has no text: expected a field text, content or body" });
      return z.NEVER;
    }
    return { text: written, title, outlet: outlet ?? source, publishedAt: publishedAt ?? date ?? time, url };
  });

/** Reads NDJSON line by line, in constant memory; a bad line is an error with its number, and the next ones are read. */
export async function* readNdjson(input: string | Uint8Array, path: string): AsyncGenerator<RawArticle | ZhengtuError> {
  const stream = typeof input === "string" ? createReadStream(input) : Readable.from([input]);
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === "") continue;
      yield articleOf(line, `${path}:${number}`);
    }
  } catch (error) {
    yield cannotBeRead(path, error);
  }
}

function articleOf(line: string, where: string): RawArticle | ZhengtuError {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return new ZhengtuError("unreadable", where, `is no JSON (${messageOf(error)})`, "Write one JSON object a line.");
  }
  const row = Row.safeParse(data);
  if (!row.success) {
    const issue = row.error.issues[0]!;
    const field = issue.path.length > 0 ? `field ${issue.path.join(".")}: ` : "";
    return new ZhengtuError("unreadable", where, `${field}${issue.message}`, "Mend or leave out that line.");
  }
  const { text: body, title, outlet, publishedAt, url } = row.data;
  const text = title && !body.trimStart().startsWith(title) ? `${title}\n${body}` : body;
  const raw: RawArticle = {
    text,
    source: { path: where, format: "ndjson", encoding: "UTF-8", sha256: hash("sha256", line) },
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(publishedAt && timeOf(publishedAt) ? { publishedAt: timeOf(publishedAt) } : {}),
    ...(url?.startsWith("http") ? { url } : {}),
  };
  try {
    return requireChinese(raw, where);
  } catch (error) {
    if (error instanceof ZhengtuError) return error;
    throw error;
  }
}
