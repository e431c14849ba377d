import { createHash } from "node:crypto";
import { mkdirSync, realpathSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { ErrorCodes, RequestType, ResponseError } from "vscode-jsonrpc/node";
import { type ErrorData, messageOf, ZhengtuError } from "../../errors.ts";
import type { LoadOutcome, Parameters, SearchHit, SearchIndex } from "../graph-store.ts";
import type { Cell } from "../values.ts";

/**
 * What the processes that use a store file say to the one that has it open (`host.ts`), as JSON-RPC over a local socket: the
 * engine lets one process alone open a file, and a query that runs away can be stopped only with its process.
 */

export interface QueryMessage {
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly timeoutMs: number;
  /** By which the asker may stop it. */
  readonly ticket: string;
}

export interface Page {
  readonly rows: readonly (readonly Cell[])[];
  /** Present while there are more rows. */
  readonly cursor?: number;
}

export interface LoadMessage {
  /** The version of the store's layout that the rows are for. */
  readonly layout: number;
  /** The `LoadRows` of each as JSON. */
  readonly articles: readonly string[];
}

export const Load = new RequestType<LoadMessage, LoadOutcome[], ErrorData>("load");
export const Remove = new RequestType<readonly string[], string[], ErrorData>("remove");
export const Query = new RequestType<QueryMessage, Page & { readonly columns: readonly string[] }, ErrorData>("query");
export const NextPage = new RequestType<number, Page, ErrorData>("next");
export const DropCursor = new RequestType<number, null, ErrorData>("drop");
export const StopQuery = new RequestType<string, null, ErrorData>("stop");
export const Search = new RequestType<
  { readonly index: SearchIndex; readonly words: string; readonly limit: number },
  SearchHit[],
  ErrorData
>("search");
export const Backup = new RequestType<string, null, ErrorData>("backup");
/** Answered when the file is closed, where nobody else uses it. */
export const Leave = new RequestType<null, null, ErrorData>("leave");

/** How a host that was started says that it serves, or why it does not. */
export type HostReport = { readonly ready: true } | { readonly error: ErrorData };

export function errorData(error: unknown): ErrorData {
  if (error instanceof ZhengtuError) return error.data();
  return { code: "store-failed", where: "store", what: messageOf(error), remedy: "Please report this." };
}

export function responseError(error: unknown): ResponseError<ErrorData> {
  return new ResponseError(ErrorCodes.InternalError, messageOf(error), errorData(error));
}

/** The error that a host answered with; anything else comes back as it is. */
export function fromResponse(error: unknown): unknown {
  if (!(error instanceof ResponseError) || typeof error.data !== "object" || error.data === null) return error;
  return ZhengtuError.of(error.data as ErrorData);
}

/** Where the host of a store file listens: a socket that only this user may open, or a named pipe. */
export function socketPath(path: string): string {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256")
    .update(join(realpathSync(folder), basename(path)))
    .digest("hex")
    .slice(0, 24);
  if (process.platform === "win32") return `\\\\.\\pipe\\zhengtu-${name}`;
  const own = join(tmpdir(), `zhengtu-${userInfo().uid}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  return join(own, `${name}.sock`);
}
