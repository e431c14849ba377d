import { extract } from "../../ingest/index.ts";
import { type RawArticle, readBytes, readFileArticle } from "../../ingest/read/index.ts";
import { messageOf, ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import { STDIN } from "./inputs.ts";

/** Reads one input, standard input included. @throws ZhengtuError naming the input */
export async function readInput(path: string): Promise<RawArticle> {
  if (path !== STDIN) return readFileArticle(path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return readBytes(Buffer.concat(chunks), STDIN);
}

/** Reads and extracts one input, standard input included. @throws ZhengtuError naming the input */
export async function extractInput(path: string): Promise<GraphDocument> {
  try {
    return extract(await readInput(path));
  } catch (error) {
    if (error instanceof ZhengtuError) throw error;
    // A defect of ours must not stop the batch; it is reported like any other failure, and says so.
    throw new ZhengtuError(
      "unsupported",
      path,
      `extraction failed (${messageOf(error)})`,
      "Please report this article to the project.",
      {
        cause: error,
      },
    );
  }
}
