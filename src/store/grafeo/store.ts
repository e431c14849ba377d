import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  createMessageConnection,
  type MessageConnection,
  type RequestType,
  SocketMessageReader,
  SocketMessageWriter,
} from "vscode-jsonrpc/node";
import { messageOf, queryStopped, ZhengtuError } from "../../errors.ts";
import type { GraphDocument } from "../../model/graph-document.ts";
import { PACKAGE_ROOT } from "../../package-root.ts";
import { checkReadQuery } from "../cypher/check.ts";
import {
  collect,
  DEFAULT_ROWS,
  DEFAULT_TIMEOUT_MS,
  type GraphStore,
  type LoadOutcome,
  type Parameters,
  type QueryOptions,
  type ResultStream,
  type ResultTable,
  type SearchHit,
  type SearchIndex,
} from "../graph-store.ts";
import { loadRows } from "../load/load-rows.ts";
import { SCHEMA_VERSION } from "../schema.ts";
import type { Cell } from "../values.ts";
import {
  Backup,
  DropCursor,
  fromResponse,
  type HostReport,
  Leave,
  Load,
  NextPage,
  Query,
  Remove,
  Search,
  StopQuery,
  socketPath,
} from "./protocol.ts";

const HOST = join(PACKAGE_ROOT, "dist", "src", "store", "grafeo", "host.js");
/** How long a file may be held by somebody whom nobody can ask, such as a host that is closing it. */
const LOCKED_MS = 20_000;
/** Room for what a batch leaves behind, in MB: with node's own 16 a twentieth of the time of a load goes into collecting it. */
const HOST_MEMORY = ["--max-semi-space-size=64"];
/** A host that dies under a request is started anew so many times. */
const ATTEMPTS = 4;

/** Opens a store file, together with whoever else has it open. */
export async function openGrafeo(path: string, access: "read" | "write"): Promise<GraphStore> {
  if (access === "read" && !existsSync(path))
    throw new ZhengtuError(
      "store-missing",
      path,
      "there is no store here yet",
      "Run `zhengtu ingest PATH…` first, or give --store.",
    );
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new ZhengtuError("store-failed", path, messageOf(cause), "Check the folder and its permissions.", { cause });
  }
  const store = new GrafeoStore(path);
  await store.open();
  return store;
}

/** Whether some process has the file open. */
export async function isInUse(path: string): Promise<boolean> {
  const socket = await socketTo(path);
  socket?.destroy();
  return socket !== undefined;
}

interface HostConnection {
  readonly rpc: MessageConnection;
  readonly socket: Socket;
}

class GrafeoStore implements GraphStore {
  readonly engine = "grafeo";
  readonly address: string;
  #connection: Promise<HostConnection> | undefined;
  #closed = false;

  constructor(path: string) {
    this.address = path;
  }

  async open(): Promise<void> {
    await this.#connect();
  }

  load(documents: readonly GraphDocument[]): Promise<LoadOutcome[]> {
    return this.loadRows(documents.map((document) => JSON.stringify(loadRows(document))));
  }

  loadRows(articles: readonly string[]): Promise<LoadOutcome[]> {
    // Loading is idempotent, so what a host took with it may be asked again.
    return this.#request(Load, { layout: SCHEMA_VERSION, articles });
  }

  remove(articles: readonly string[]): Promise<string[]> {
    return this.#request(Remove, articles);
  }

  async query(cypher: string, parameters: Parameters = {}, options: QueryOptions = {}): Promise<ResultTable> {
    return collect(await this.stream(cypher, parameters, options), options.limit ?? DEFAULT_ROWS);
  }

  async stream(
    cypher: string,
    parameters: Parameters = {},
    { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: QueryOptions = {},
  ): Promise<ResultStream> {
    const checked = await checkReadQuery(cypher, "grafeo", parameters);
    const ticket = randomUUID();
    const begun = Date.now();
    const stop = () => void this.#request(StopQuery, ticket, () => false).catch(() => undefined);
    signal?.addEventListener("abort", stop, { once: true });
    // A host that ended because of this very query is not asked again.
    const again = () => !signal?.aborted && Date.now() - begun < timeoutMs;
    try {
      if (signal?.aborted) throw queryStopped("its asker has gone");
      const message = { cypher: checked, parameters, timeoutMs, ticket };
      const { columns, rows, cursor } = await this.#request(Query, message, again);
      return { columns, pages: this.#pages(rows, cursor) };
    } catch (error) {
      throw again() ? error : queryStopped(signal?.aborted ? "its asker has gone" : `after ${timeoutMs / 1000} s`);
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  search(index: SearchIndex, words: string, limit: number): Promise<SearchHit[]> {
    return this.#request(Search, { index, words, limit });
  }

  /** Writes a copy of the whole store to a new file. */
  async backup(path: string): Promise<void> {
    await this.#request(Backup, path);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const { rpc, socket } = (await this.#connection?.catch(() => undefined)) ?? {};
    if (!rpc || !socket) return;
    const gone = new Promise((resolve) => socket.once("close", resolve));
    await rpc.sendRequest(Leave, null).catch(() => undefined);
    rpc.dispose();
    socket.destroy();
    await gone;
  }

  async *#pages(
    first: readonly (readonly Cell[])[],
    cursor: number | undefined,
  ): AsyncGenerator<readonly (readonly Cell[])[]> {
    let rows = first;
    let next = cursor;
    try {
      yield rows;
      while (next !== undefined) {
        ({ rows, cursor: next } = await this.#request(NextPage, next));
        yield rows;
      }
    } finally {
      if (next !== undefined) await this.#request(DropCursor, next).catch(() => undefined);
    }
  }

  /** @param again whether to ask a new host when the one that was asked has ended */
  async #request<P, R, E>(type: RequestType<P, R, E>, parameter: P, again = () => true): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      const connection = this.#connect();
      const { rpc } = await connection;
      try {
        return await rpc.sendRequest(type as RequestType<unknown, R, E>, parameter);
      } catch (error) {
        const known = fromResponse(error);
        if (known instanceof ZhengtuError) throw known;
        this.#forget(connection);
        if (attempt === ATTEMPTS || this.#closed || !again())
          throw new ZhengtuError(
            "store-failed",
            this.address,
            `the process that has the store open ended (${messageOf(error)})`,
            "What was committed is safe; try again.",
            { cause: error },
          );
      }
    }
  }

  #connect(): Promise<HostConnection> {
    if (this.#connection) return this.#connection;
    const connecting = connectTo(this.address);
    this.#connection = connecting;
    connecting.then(
      ({ rpc, socket }) =>
        socket.once("close", () => {
          this.#forget(connecting);
          rpc.dispose();
        }),
      () => this.#forget(connecting),
    );
    return connecting;
  }

  /** A connection that ended is not used again; one that has taken its place is. */
  #forget(connection: Promise<HostConnection>): void {
    if (this.#connection === connection) this.#connection = undefined;
  }
}

/** Connects to the host of a file, and starts one where there is none. */
async function connectTo(path: string): Promise<HostConnection> {
  const deadline = Date.now() + LOCKED_MS;
  for (;;) {
    const socket = (await socketTo(path)) ?? ((await startHost(path)) ? await socketTo(path) : undefined);
    if (socket) {
      const rpc = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
      rpc.listen();
      return { rpc, socket };
    }
    if (Date.now() > deadline)
      throw new ZhengtuError(
        "store-locked",
        path,
        "another program has the file open and answers no one",
        "Stop it and try again.",
      );
    await wait(50);
  }
}

function socketTo(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(socketPath(path));
    // Later errors end the connection, and requests notice that.
    socket.on("error", () => resolve(undefined));
    socket.once("connect", () => resolve(socket));
  });
}

/** Starts a host. @returns false where another has the file @throws ZhengtuError where the file cannot be opened */
function startHost(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const host = spawn(process.execPath, [...HOST_MEMORY, HOST, path], {
      detached: true,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    host.once("error", reject);
    host.once("exit", () => resolve(false));
    host.once("message", (message: HostReport) => {
      host.removeAllListeners("exit");
      host.unref();
      if (host.connected) host.disconnect();
      if ("ready" in message) resolve(true);
      else if (message.error.code === "store-locked") resolve(false);
      else reject(ZhengtuError.of(message.error));
    });
  });
}
