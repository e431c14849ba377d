import type { ErrorData } from "../errors.ts";
import { ZhengtuError } from "../errors.ts";
import { cypherFile } from "../store/cypher/files.ts";
import type { GraphStore, LoadOutcome } from "../store/graph-store.ts";
import { ArticleLoader } from "./article-loader.ts";
import { extractAll } from "./extract-all.ts";
import type { Extractor } from "./extractor.ts";
import { STDIN } from "./inputs.ts";
import type { DoneUnit, Journal } from "./journal.ts";
import type { Found } from "./tally.ts";
import { unitsOf } from "./units.ts";

/** What a batch says while it goes on. */
export interface IngestEvents {
  /** So many articles were extracted, with all this in them. */
  found(articles: number, found: readonly Found[]): void;
  failed(error: ErrorData): void;
  /** So many bytes of input more were extracted. */
  read(bytes: number): void;
  /** The store holds what was sent until now. */
  committed?(outcomes: Readonly<Record<LoadOutcome, number>>): void;
}

export interface IngestSummary {
  readonly outcomes: Readonly<Record<LoadOutcome, number>>;
  /** Why it ended early: what is loaded stays. */
  readonly stopped?: unknown;
  /** How long the store was at work. */
  readonly secondsLoading: number;
}

/**
 * Extracts and loads files, each by its own workers: extraction goes on while the store is at earlier articles, and no more than
 * a few batches are held at a time. An article that fails is told of and the others go on; a store that fails ends it.
 * @param journal told of what is in the store
 * @param stopped ends it after what was begun
 */
export async function ingestArticles(
  store: GraphStore,
  files: readonly string[],
  extractor: Extractor,
  events: IngestEvents,
  journal?: Journal,
  stopped?: AbortSignal,
): Promise<IngestSummary> {
  const failed = (error: unknown) => {
    if (!(error instanceof ZhengtuError)) throw error;
    events.failed(error.data());
  };
  const committed = async (units: readonly DoneUnit[]) => {
    await journal?.done(units, await revisionOf(store));
    events.committed?.(loader.outcomes);
  };
  const loader = new ArticleLoader<DoneUnit>(store, { failed, committed });
  const summary = (end: { stopped?: unknown } = {}): IngestSummary => {
    return { outcomes: loader.outcomes, secondsLoading: loader.secondsLoading, ...end };
  };
  try {
    for await (const { unit, outcomes, found } of extractAll(unitsOf(files, journal), extractor, stopped)) {
      // What was extracted and not sent yet is extracted again by whoever resumes: ending soon matters more.
      if (stopped?.aborted) break;
      const failures: ErrorData[] = [];
      for (const outcome of outcomes)
        if ("error" in outcome) {
          failures.push(outcome.error);
          events.failed(outcome.error);
        } else await loader.add(outcome);
      events.found(outcomes.length - failures.length, found);
      if (!unit) continue;
      // Nobody can go on with standard input.
      if (unit.kind !== "bytes" && !(unit.kind === "lines" && unit.path === STDIN))
        loader.mark({ unit, failed: failures });
      events.read(unit.size);
    }
    await (stopped?.aborted ? loader.stop() : loader.finish());
  } catch (error) {
    return summary({ stopped: error });
  }
  return summary();
}

/** Which state of itself the store is in: it counts the loads that changed something. */
export async function revisionOf(store: GraphStore): Promise<number> {
  const { rows } = await store.query(cypherFile("view/revision"));
  return Number(rows[0]?.[0] ?? 0);
}
