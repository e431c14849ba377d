import { extract, extractFile } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { messageOf, ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import { STDIN } from "./inputs.ts";

/** Reads and extracts one input, standard input included. @throws ZhengtuError naming the input */
export async function extractInput(path: string): Promise<GraphDocument> {
  try {
    if (path !== STDIN) return await extractFile(path);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return extract(readBytes(Buffer.concat(chunks), STDIN));
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
