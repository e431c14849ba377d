import pc from "picocolors";
import type { ExtractOptions } from "../../ingest/index.ts";
import { messageOf, ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import type { GraphStore, LoadOutcome } from "../store/graph-store.ts";
import { eachArticle } from "./article-batch.ts";
import { Tally } from "./tally.ts";
import { say, sayError } from "./terminal.ts";

/** Articles are loaded together until they hold so many facts: a transaction for each would cost more than its work. */
const BATCH_TRIPLES = 4_000;

/** Errors of the store that the next article would meet, too. */
const FATAL = new Set<ZhengtuError["code"]>([
  "store-unreachable",
  "store-unauthorized",
  "store-locked",
  "store-damaged",
  "store-failed",
  "store-newer",
]);

/** Collects documents and loads them in batches, one at a time, while the next is being collected. */
class Loader {
  readonly outcomes: Record<LoadOutcome, number> = { added: 0, changed: 0, unchanged: 0 };
  readonly #store: GraphStore;
  readonly #failed: (error: unknown) => void;
  #batch = new Map<string, GraphDocument>();
  #triples = 0;
  #loading: Promise<void> = Promise.resolve();

  constructor(store: GraphStore, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  async add(document: GraphDocument): Promise<void> {
    // The same article twice: the later version counts, as it would alone.
    if (this.#batch.has(document.article.id)) await this.flush();
    this.#batch.set(document.article.id, document);
    this.#triples += document.triples.length;
    if (this.#triples >= BATCH_TRIPLES) await this.flush();
  }

  /** Sends what was collected, as soon as the store is done with the batch before. */
  async flush(): Promise<void> {
    const documents = [...this.#batch.values()];
    this.#batch = new Map();
    this.#triples = 0;
    await this.#loading;
    if (documents.length === 0) return;
    this.#loading = this.#load(documents);
    // Whoever flushes next, or finishes, gets the error.
    this.#loading.catch(() => undefined);
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.#loading;
  }

  async #load(documents: readonly GraphDocument[]): Promise<void> {
    try {
      for (const outcome of await this.#store.load(documents)) this.outcomes[outcome]++;
    } catch (error) {
      if (error instanceof ZhengtuError && FATAL.has(error.code)) throw new Stopped(error);
      const [only] = documents;
      if (documents.length > 1) for (const document of documents) await this.#load([document]);
      else this.#failed(new Error(`${only!.article.source.path ?? only!.article.id}: ${messageOf(error)}`));
    }
  }
}

/** The store failed in a way that ends the batch. */
class Stopped extends Error {
  override readonly cause: ZhengtuError;

  constructor(cause: ZhengtuError) {
    super(messageOf(cause));
    this.cause = cause;
  }
}

/**
 * Extracts and loads every input; one that fails is reported and the rest go on. A store that fails ends it: what is loaded
 * by then stays, and the same command goes on from there.
 * @returns how many failed
 */
export async function ingestBatch(
  store: GraphStore,
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<number> {
  const started = performance.now();
  const failures: unknown[] = [];
  // A message would tear the progress bar; all come together below.
  const fail = (error: unknown) => void failures.push(error);
  const loader = new Loader(store, fail);
  const tally = new Tally();
  let stopped: Stopped | undefined;
  try {
    await eachArticle(
      paths,
      { ...options, label: "ingesting", fatal: (error) => error instanceof Stopped },
      async ({ document }) => {
        await loader.add(document);
        tally.add(document);
      },
      fail,
    );
    await loader.finish();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stopped = error;
  }
  for (const error of failures) sayError(error);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { added, changed, unchanged } = loader.outcomes;
  const total = added + changed + unchanged;
  const parts = [
    `${added} added`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(failures.length > 0 ? [pc.red(`${failures.length} failed`)] : []),
  ];
  say(`articles  ${pc.bold(String(total).padStart(6))}  ${pc.dim("│")} ${parts.join(pc.dim(" · "))}`);
  if (stopped) {
    const { where, what, remedy } = stopped.cause;
    const resume = `${remedy} The articles above are loaded; the same command goes on with the others.`;
    throw new ZhengtuError(stopped.cause.code, where, what, resume, { cause: stopped.cause });
  }
  if (total > 0) for (const line of tally.lines()) say(line);
  say(
    `${total > 0 && added + changed === 0 ? "Nothing changed: the store already held all of this" : "Done"} in ${seconds} s, in ${store.address}`,
  );
  return failures.length;
}
