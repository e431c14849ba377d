import { messageOf, ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import type { GraphStore, LoadOutcome } from "../store/graph-store.ts";

/** Articles are loaded together until they hold so many facts: a transaction for each would cost more than its work. */
const BATCH_TRIPLES = 10_000;

/** Errors of the store that the next article would meet, too. */
const FATAL = new Set<ZhengtuError["code"]>([
  "store-unreachable",
  "store-unauthorized",
  "store-locked",
  "store-damaged",
  "store-failed",
  "store-newer",
]);

/** Whether an error of the store ends a batch. */
export function stopsBatch(error: unknown): error is ZhengtuError {
  return error instanceof ZhengtuError && FATAL.has(error.code);
}

/** Collects documents and loads them in batches, one at a time, while the next is being collected. */
export class DocumentLoader {
  readonly outcomes: Record<LoadOutcome, number> = { added: 0, changed: 0, unchanged: 0 };
  readonly #store: GraphStore;
  readonly #failed: (error: unknown) => void;
  #batch = new Map<string, GraphDocument>();
  #triples = 0;
  /** One load is made ready while the store is at another. */
  #earlier: Promise<void> = Promise.resolve();
  #latest: Promise<void> = Promise.resolve();

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

  /** Sends what was collected, when the store has no more than one batch before it. */
  async flush(): Promise<void> {
    const documents = [...this.#batch.values()];
    this.#batch = new Map();
    this.#triples = 0;
    await this.#earlier;
    if (documents.length === 0) return;
    this.#earlier = this.#latest;
    this.#latest = this.#load(documents);
    // Whoever flushes next, or finishes, gets the error.
    this.#latest.catch(() => undefined);
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.#earlier;
    await this.#latest;
  }

  async #load(documents: readonly GraphDocument[]): Promise<void> {
    try {
      for (const outcome of await this.#store.load(documents)) this.outcomes[outcome]++;
    } catch (error) {
      if (stopsBatch(error)) throw error;
      const [only] = documents;
      if (documents.length > 1) for (const document of documents) await this.#load([document]);
      else this.#failed(new Error(`${only!.article.source.path ?? only!.article.id}: ${messageOf(error)}`));
    }
  }
}
