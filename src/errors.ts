/** What went wrong, by kind; the CLI's exit code and the server's status follow from it. */
export type ErrorCode =
  | "usage"
  | "unreadable"
  | "unwritable"
  | "empty"
  | "binary"
  | "too-short"
  | "not-chinese"
  | "too-large"
  | "unsupported"
  | "knowledge"
  | "rules"
  | "store-unreachable"
  | "store-unauthorized"
  | "store-locked"
  | "store-damaged"
  | "store-missing"
  | "store-newer"
  | "store-outdated"
  | "store-failed"
  | "query-syntax"
  | "query-writes"
  | "query-unsupported"
  | "query-failed"
  | "query-timeout"
  | "not-found";

/** An error as it goes from one process or thread to another. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/**
 * The one error that users see: who or what it concerns, what is wrong with it and what to do.
 * Anything else that is thrown is a defect of ours.
 */
export class ZhengtuError extends Error {
  readonly code: ErrorCode;
  /** The file, address or query concerned, with the place in it where one is known. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;

  constructor(code: ErrorCode, where: string, what: string, remedy: string, options?: ErrorOptions) {
    super(`${where}: ${what}. ${remedy}`, options);
    this.name = "ZhengtuError";
    this.code = code;
    this.where = where;
    this.what = what;
    this.remedy = remedy;
  }

  static of({ code, where, what, remedy }: ErrorData): ZhengtuError {
    return new ZhengtuError(code, where, what, remedy);
  }

  data(): ErrorData {
    const { code, where, what, remedy } = this;
    return { code, where, what, remedy };
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ").trim();
}

/** A file that the system does not give us. */
export function cannotBeRead(path: string, cause: unknown): ZhengtuError {
  const what = `cannot be read (${messageOf(cause)})`;
  return new ZhengtuError("unreadable", path, what, "Check the path and its permissions.", { cause });
}

/** A file that the system does not let us write. */
export function cannotBeWritten(path: string, cause: unknown): ZhengtuError {
  const what = `cannot be written (${messageOf(cause)})`;
  return new ZhengtuError("unwritable", path, what, "Check the path, its permissions and free disk space.", { cause });
}

/** A query that was ended before it was done. */
export function queryStopped(why: string): ZhengtuError {
  const remedy = "Narrow it (a label, a property, a LIMIT before collecting), or allow it more time.";
  return new ZhengtuError("query-timeout", "query", `the query was stopped, ${why}`, remedy);
}

/** A defect of ours must not stop a batch; it is reported like any other failure, and says so. */
export function extractionFailed(where: string, error: unknown): ZhengtuError {
  return new ZhengtuError(
    "unsupported",
    where,
    `extraction failed (${messageOf(error)})`,
    "Please report this article to the project.",
    { cause: error },
  );
}
