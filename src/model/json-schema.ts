import { z } from "zod";
import { GraphDocument } from "./graph-document.ts";

/** The contract as JSON Schema (draft 2020-12), for users of other languages. */
export function graphDocumentJsonSchema(): string {
  const schema = z.toJSONSchema(GraphDocument, { target: "draft-2020-12" });
  return `${JSON.stringify({ title: "GraphDocument", ...schema }, null, 2)}\n`;
}
