#!/usr/bin/env node
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { createMessageConnection, SocketMessageReader, SocketMessageWriter } from "vscode-jsonrpc/node";
import { messageOf, queryStopped, ZhengtuError } from "../../errors.ts";
import type { LoadRows } from "../load/load-rows.ts";
import { SCHEMA_VERSION } from "../schema.ts";
import { GrafeoEngine, type GrafeoResult } from "./engine.ts";
import {
  Backup,
  DropCursor,
  errorData,
  type HostReport,
  Leave,
  Load,
  NextPage,
  type Page,
  Query,
  type QueryMessage,
  Remove,
  responseError,
  Search,
  StopQuery,
  socketPath,
} from "./protocol.ts";

/**
 * The process that has a store file open, started by the first that needs it (`store.ts`) and gone with the last. Its one
 * argument is the path of the file; over the channel to its starter it says that it serves, or why not.
 */

const PAGE = 1_000;
/** Whoever started a host uses it at once, unless it was killed in between. */
const UNUSED_MS = 10_000;
/** How long an answer may take to leave before the process ends. */
const ANSWER_MS = 100;

class Host {
  readonly #engine: GrafeoEngine;
  readonly #where: string;
  readonly #users = new Set<Socket>();
  readonly #running = new Map<string, (error: ZhengtuError) => void>();
  #server: Server | undefined;
  #closing: Promise<void> | undefined;
  /** Whether this process is about to end with a query that it cannot stop otherwise. */
  #ending = false;

  constructor(engine: GrafeoEngine, where: string) {
    this.#engine = engine;
    this.#where = where;
  }

  listen(): Promise<void> {
    const at = socketPath(this.#where);
    // Whoever listened here before is gone: the file was free.
    if (process.platform !== "win32") rmSync(at, { force: true });
    return new Promise((resolve, reject) => {
      this.#server = createServer((socket) => this.#serve(socket));
      this.#server.once("error", reject);
      this.#server.listen(at, () => {
        if (process.platform !== "win32") chmodSync(at, 0o600);
        setTimeout(() => this.#leaveIfUnused(), UNUSED_MS).unref();
        resolve();
      });
    });
  }

  #serve(socket: Socket): void {
    if (this.#closing) {
      socket.destroy();
      return;
    }
    this.#users.add(socket);
    const connection = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
    const cursors = new Map<number, GrafeoResult>();
    const tickets = new Set<string>();
    let last = 0;
    const pageOf = (result: GrafeoResult, cursor: number): Page => {
      const rows = result.page(PAGE);
      if (!result.done) return { rows, cursor };
      cursors.delete(cursor);
      return { rows };
    };
    const failing = <P, R>(act: (parameter: P) => R | Promise<R>) => {
      return async (parameter: P) => {
        // Whoever asks now is answered by the host that comes after this one, when the connection breaks.
        if (this.#ending) return new Promise<never>(() => undefined);
        try {
          return await act(parameter);
        } catch (error) {
          return responseError(error);
        }
      };
    };
    connection.onRequest(
      Load,
      failing(({ layout, articles }) => {
        if (layout !== SCHEMA_VERSION) throw otherVersion(this.#where);
        return this.#engine.load(articles.map((json) => JSON.parse(json) as LoadRows));
      }),
    );
    connection.onRequest(
      Remove,
      failing((articles) => this.#engine.remove(articles)),
    );
    connection.onRequest(
      Query,
      failing(async (message) => {
        tickets.add(message.ticket);
        try {
          const result = await this.#query(message);
          const cursor = ++last;
          cursors.set(cursor, result);
          return { columns: result.columns, ...pageOf(result, cursor) };
        } finally {
          tickets.delete(message.ticket);
        }
      }),
    );
    connection.onRequest(
      NextPage,
      failing((cursor) => {
        const result = cursors.get(cursor);
        if (!result)
          throw new ZhengtuError("query-failed", "query", "the rest of the result was lost", "Ask the query again.");
        return pageOf(result, cursor);
      }),
    );
    connection.onRequest(DropCursor, (cursor) => {
      cursors.delete(cursor);
      return null;
    });
    connection.onRequest(StopQuery, (ticket) => {
      this.#stop(ticket, "as was asked");
      return null;
    });
    connection.onRequest(
      Search,
      failing(({ index, words, limit }) => this.#engine.search(index, words, limit)),
    );
    connection.onRequest(
      Backup,
      failing(async (path) => {
        await this.#engine.backup(path);
        return null;
      }),
    );
    connection.onRequest(
      Leave,
      failing(async () => {
        this.#users.delete(socket);
        await this.#closeIfUnused();
        return null;
      }),
    );
    socket.once("close", () => {
      this.#users.delete(socket);
      for (const ticket of tickets) this.#stop(ticket, "its asker has gone");
      this.#leaveIfUnused();
    });
    connection.onError(() => socket.destroy());
    connection.listen();
  }

  #query({ cypher, parameters, timeoutMs, ticket }: QueryMessage): Promise<GrafeoResult> {
    return new Promise((resolve, reject) => {
      this.#running.set(ticket, reject);
      const timer = setTimeout(() => this.#stop(ticket, `after ${timeoutMs / 1000} s`), timeoutMs);
      this.#engine
        .query(cypher, parameters)
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          this.#running.delete(ticket);
        });
    });
  }

  /** Answers a query that runs too long, and ends this process: the engine has no other way to stop it. */
  #stop(ticket: string, why: string): void {
    const reject = this.#running.get(ticket);
    if (!reject) return;
    this.#running.delete(ticket);
    this.#ending = true;
    reject(queryStopped(why));
    // Every commit is in the file by then; the others connect to a new host and ask again.
    void this.#engine.idle().then(() => setTimeout(() => process.kill(process.pid, "SIGKILL"), ANSWER_MS));
  }

  #leaveIfUnused(): void {
    void this.#closeIfUnused().finally(() => {
      if (this.#closing) process.exit();
    });
  }

  async #closeIfUnused(): Promise<void> {
    if (this.#users.size > 0) return;
    this.#closing ??= this.#close();
    await this.#closing;
  }

  async #close(): Promise<void> {
    // Nobody can come any more; the socket's name goes with the listening.
    this.#server?.close();
    await this.#engine.close();
  }
}

function otherVersion(where: string): ZhengtuError {
  return new ZhengtuError(
    "store-failed",
    where,
    "a zhengtu of another version has the store open",
    "Stop it, or use that one; nothing was changed.",
  );
}

function report(message: HostReport): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

async function main(path: string): Promise<void> {
  // Those who press Ctrl+C stop what they look at; the file is closed when its users have gone.
  process.on("SIGINT", () => undefined);
  try {
    const host = new Host(await GrafeoEngine.open(path), path);
    await host.listen();
    await report({ ready: true });
    process.disconnect?.();
  } catch (error) {
    await report({ error: errorData(error) });
    process.exitCode = 1;
    if (!(error instanceof ZhengtuError)) console.error(messageOf(error));
  }
}

await main(process.argv[2]!);
