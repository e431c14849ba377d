import { messageOf, ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import type { GraphStore, LoadOutcome } from "../store/graph-store.ts";
import { loadRows } from "../store/load/load-rows.ts";

/** Articles are loaded together until they hold so many facts: a transaction for each would cost more than its work. */
const BATCH_TRIPLES = 20_000;
/** So many batches may wait for the store: extraction goes on while it is at one, and memory stays bounded. */
const BATCHES = 2;

/** Errors of the store that the next article would meet, too. */
const FATAL = new Set<ZhengtuError["code"]>([
  "store-unreachable",
  "store-unauthorized",
  "store-locked",
  "store-damaged",
  "store-failed",
  "store-newer",
  "unwritable",
]);

/** Whether an error of the store, or of what is written beside it, ends a batch. */
export function stopsBatch(error: unknown): error is ZhengtuError {
  return error instanceof ZhengtuError && FATAL.has(error.code);
}

/** An article as JSON, which goes from thread to thread and to the store as it is, and what must be known of it on the way. */
export interface ArticleJson {
  readonly json: string;
  readonly id: string;
  readonly path: string | undefined;
  readonly triples: number;
}

/** What the loader takes: the JSON holds `LoadRows`. */
export function loadable(document: GraphDocument): ArticleJson {
  return articleJson(document, loadRows(document));
}

export function articleJson({ article, triples }: GraphDocument, content: unknown): ArticleJson {
  return { json: JSON.stringify(content), id: article.id, path: article.source.path, triples: triples.length };
}

export interface LoaderEvents<Mark> {
  /** An article that the store did not take. */
  failed(error: unknown): void;
  /** All that was added before these marks is in the store. */
  committed?(marks: readonly Mark[]): Promise<void>;
}

/** Collects articles and loads them in batches, one at a time, while the next are being collected. */
export class ArticleLoader<Mark = never> {
  readonly outcomes: Record<LoadOutcome, number> = { added: 0, changed: 0, unchanged: 0 };
  readonly #store: GraphStore;
  readonly #events: LoaderEvents<Mark>;
  #batch = new Map<string, ArticleJson>();
  #marks: Mark[] = [];
  #triples = 0;
  /** Those under way, the first first, with the articles in each. */
  #loads: { readonly ids: ReadonlySet<string>; readonly done: Promise<void> }[] = [];
  /** In milliseconds, how long the store was at work. */
  #busy = 0;

  constructor(store: GraphStore, events: LoaderEvents<Mark>) {
    this.#store = store;
    this.#events = events;
  }

  get secondsLoading(): number {
    return this.#busy / 1000;
  }

  async add(article: ArticleJson): Promise<void> {
    const { id } = article;
    // The same article twice: the later version counts, as it would alone. Loads under way may overtake each other.
    if (this.#batch.has(id)) await this.flush();
    if (this.#loads.some(({ ids }) => ids.has(id))) await this.#settle(0);
    this.#batch.set(id, article);
    this.#triples += article.triples;
    if (this.#triples >= BATCH_TRIPLES) await this.flush();
  }

  /** Asks to be told when all that was added until now is in the store. */
  mark(mark: Mark): void {
    this.#marks.push(mark);
  }

  /** Sends what was collected, when no more than a few batches are before it. */
  async flush(): Promise<void> {
    const articles = [...this.#batch.values()];
    const marks = this.#marks;
    this.#batch = new Map();
    this.#marks = [];
    this.#triples = 0;
    if (articles.length > 0 || marks.length > 0) {
      const before = this.#loads.at(-1)?.done ?? Promise.resolve();
      const done = this.#send(articles, marks, before);
      this.#loads.push({ ids: new Set(articles.map(({ id }) => id)), done });
      // Whoever flushes next, or finishes, gets the error.
      done.catch(() => undefined);
    }
    await this.#settle(BATCHES - 1);
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.#settle(0);
  }

  /** Waits for what was sent; what was collected since is never loaded. */
  stop(): Promise<void> {
    return this.#settle(0);
  }

  /** Waits until no more than so many loads are under way. */
  async #settle(most: number): Promise<void> {
    while (this.#loads.length > most) {
      await this.#loads[0]!.done;
      this.#loads.shift();
    }
  }

  async #send(articles: readonly ArticleJson[], marks: readonly Mark[], before: Promise<void>): Promise<void> {
    const loading = articles.length > 0 ? this.#load(articles) : Promise.resolve();
    loading.catch(() => undefined);
    await before;
    const begun = performance.now();
    await loading;
    this.#busy += performance.now() - begun;
    if (marks.length > 0) await this.#events.committed?.(marks);
  }

  async #load(articles: readonly ArticleJson[]): Promise<void> {
    try {
      for (const outcome of await this.#store.loadRows(articles.map(({ json }) => json))) this.outcomes[outcome]++;
    } catch (error) {
      if (stopsBatch(error)) throw error;
      const [only] = articles;
      if (articles.length > 1) for (const article of articles) await this.#load([article]);
      else this.#events.failed(loadFailed(only!, error));
    }
  }
}

function loadFailed({ path, id }: ArticleJson, error: unknown): ZhengtuError {
  return new ZhengtuError(
    "store-failed",
    path ?? id,
    `the store did not take it (${messageOf(error)})`,
    "Please report this.",
  );
}
