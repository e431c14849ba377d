import { z } from "zod";
import { jsonOf, readLines } from "../../ingest/read/lines.ts";
import { cannotBeRead, type ErrorData, messageOf, ZhengtuError } from "../errors.ts";
import { GraphDocument } from "../model/graph-document.ts";
import { verifyDocument } from "../model/verify.ts";
import { STDIN } from "./inputs.ts";

/** The graph document of a line, or why there is none. */
export interface DocumentLine {
  readonly document: GraphDocument | ZhengtuError;
  /** Where the next line begins, in bytes. */
  readonly end: number;
}

/** In bytes; the document of the longest article that is read stays below. */
const LONGEST_LINE = 256 * 1024 * 1024;
/** What `zhengtu extract --stdin` writes in place of a document. */
const FailedArticle = z.object({
  error: z.object({ code: z.string(), where: z.string(), what: z.string(), remedy: z.string() }),
});
const REMEDY = "Give the output of `zhengtu extract`.";

/**
 * The graph documents of a file that `zhengtu extract` wrote, or of standard input (`-`), one a line. What is none, or says what its
 * article does not, is an error that names the line; so is an article that could not be extracted, as `extract --stdin` writes it.
 */
export async function* readGraphDocuments(path: string): AsyncGenerator<DocumentLine> {
  let end = 0;
  try {
    for await (const line of readLines(path === STDIN ? process.stdin : path, LONGEST_LINE)) {
      ({ end } = line);
      const document = documentOf(line.bytes, `${path}, line ${line.number}`);
      if (document) yield { document, end };
    }
  } catch (error) {
    yield { document: cannotBeRead(path, error), end };
  }
}

function documentOf(bytes: Uint8Array | undefined, where: string): GraphDocument | ZhengtuError | undefined {
  const bad = (why: string) => new ZhengtuError("unreadable", where, `this is no graph document (${why})`, REMEDY);
  if (!bytes) return bad(`longer than ${LONGEST_LINE / 1024 / 1024} MB`);
  let data: unknown;
  try {
    data = jsonOf(bytes);
    if (data === undefined) return undefined;
  } catch (error) {
    return bad(`no JSON in UTF-8: ${messageOf(error)}`);
  }
  const parsed = GraphDocument.safeParse(data);
  if (!parsed.success) {
    const failed = FailedArticle.safeParse(data);
    if (failed.success) return ZhengtuError.of(failed.data.error as ErrorData);
    const { message, path } = parsed.error.issues[0]!;
    return bad(path.length > 0 ? `${path.join(".")}: ${message}` : message);
  }
  const [violation] = verifyDocument(parsed.data);
  return violation ? bad(violation.what) : parsed.data;
}
