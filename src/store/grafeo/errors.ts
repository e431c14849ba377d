import { messageOf, ZhengtuError } from "../../errors.ts";

/** Says an error of the embedded engine in our terms. */
export function grafeoError(error: unknown, path: string): ZhengtuError {
  if (error instanceof ZhengtuError) return error;
  const message = messageOf(error);
  const options = { cause: error };
  if (/locked by another process|cannot be locked/.test(message))
    return new ZhengtuError(
      "store-locked",
      path,
      "the store is in use by another process",
      "Stop the other zhengtu (a viewer or an ingest) and try again.",
      options,
    );
  if (/invalid file header|Serialization error|checksum|corrupt/i.test(message))
    return new ZhengtuError(
      "store-damaged",
      path,
      "this is not a readable store",
      "Give another path, or move the file away and ingest again.",
      options,
    );
  if (/no space|os error 28|file too large|os error 27|quota|os error 122/i.test(message))
    return new ZhengtuError(
      "store-failed",
      path,
      "the store cannot be written, for the disk is full",
      "Make room, or put the store elsewhere with --store.",
      options,
    );
  if (/permission denied|os error 13|read-only file system|os error 30/i.test(message))
    return new ZhengtuError(
      "store-failed",
      path,
      `the store cannot be written (${message})`,
      "Check the permissions of file and folder.",
      options,
    );
  return new ZhengtuError("store-failed", path, message, "Please report this if it persists.", options);
}

export function grafeoQueryError(error: unknown): ZhengtuError {
  if (error instanceof ZhengtuError) return error;
  const message = messageOf(error).replace(/^Query error: /, "");
  const writes = /read-only transaction/.test(message);
  if (writes)
    return new ZhengtuError("query-writes", "query", "this query would change the graph", "Use MATCH … RETURN.", {
      cause: error,
    });
  // The engine gives up where one step of a query makes more than 65 535 rows of one.
  if (/panicked with message/.test(message))
    return new ZhengtuError(
      "query-failed",
      "query",
      "an intermediate result is too large for the embedded engine",
      "Narrow the pattern (types of relationships, a label, fewer steps), or use Neo4j.",
      { cause: error },
    );
  return new ZhengtuError(
    "query-failed",
    "query",
    message,
    "The embedded engine cannot run this; write it more simply or use Neo4j.",
    {
      cause: error,
    },
  );
}
