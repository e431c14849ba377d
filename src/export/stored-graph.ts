import type { PropertyValue } from "../model/graph-document.ts";
import { ENTITY_TYPES } from "../model/ontology.ts";
import { statementId } from "../model/statement-id.ts";
import { BOOKKEEPING } from "../store/bookkeeping.ts";
import { cypherFile } from "../store/cypher/files.ts";
import type { GraphStore, Parameters } from "../store/graph-store.ts";
import type { MentionProperties } from "../store/load/mention-rows.ts";
import { parts } from "../store/parts.ts";
import type { Cell, GraphNode, GraphRelationship } from "../store/values.ts";

/** A property of a node, or of a relationship, which may have lists of numbers. */
export type StoredValue = PropertyValue | number[];
export type Properties = Readonly<Record<string, StoredValue>>;

export interface StoredNode {
  readonly id: string;
  /** Entity first, then its type, then the level of a place. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface StoredRelationship {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly properties: Properties;
}

export interface StoredStatement {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly article: string;
  readonly properties: Properties;
}

/** What the relationship holds that an article mentions an entity beside what every fact has. */
const MENTION_PROOF: ReadonlySet<string> = new Set(["id", "rule", "starts", "ends", "quotes", "details"]);

/** A whole export may take as long as it takes. */
const TIMEOUT_MS = 24 * 60 * 60 * 1000;
/** Asked for at a time. */
const IDS = 1_000;

/** The parts of a store's graph, read row by row. */
export class StoredGraph {
  readonly #store: GraphStore;
  readonly #complete: boolean;

  /** @param complete with the store's bookkeeping, for what is to become a store again */
  constructor(store: GraphStore, complete = false) {
    this.#store = store;
    this.#complete = complete;
  }

  async *nodes(): AsyncGenerator<StoredNode> {
    for await (const [node] of this.#rowsOf("export/entities", "export/entity-ids")) {
      const { labels, properties } = node as GraphNode;
      yield { id: String(properties.id), labels: ordered(labels), properties: this.#properties(properties) };
    }
  }

  async *relationships(): AsyncGenerator<StoredRelationship> {
    for await (const [source, relationship, target] of this.#rowsOf("export/relationships", "export/entity-ids")) {
      const { type, properties } = relationship as GraphRelationship;
      const kept = this.#complete ? properties : withoutProof(properties);
      yield { source: String(source), type, target: String(target), properties: this.#properties(kept) };
    }
  }

  /** The statements, and what articles mention as if it were stated in them. */
  async *proofs(): AsyncGenerator<StoredStatement> {
    yield* this.statements();
    for await (const [article, entity, mention] of this.#rowsOf("export/mentions", "read/article-ids")) {
      const { id, starts, ends, quotes, confidence, rule, derived } = (mention as GraphRelationship)
        .properties as unknown as MentionProperties;
      const common = { predicate: "MENTIONS", confidence, rule, ...(derived ? { derived } : {}) };
      const between = { subject: String(article), object: String(entity), article: String(article) };
      const places = starts.map((start, i) => ({ start, end: ends[i]!, quote: quotes[i]! }));
      for (const [i, place] of (places.length > 0 ? places : [{}]).entries()) {
        const own = statementId(String(id), i);
        yield { id: own, ...between, properties: this.#properties({ ...common, ...place, id: own }) };
      }
    }
  }

  async *statements(): AsyncGenerator<StoredStatement> {
    for await (const [statement, subject, object, article] of this.#rowsOf("export/statements", "read/article-ids")) {
      const properties = this.#properties((statement as GraphNode).properties);
      yield {
        id: String(properties.id),
        subject: String(subject),
        object: String(object),
        article: String(article),
        properties,
      };
    }
  }

  /** The rows of a query, asked for some ids at a time: the embedded engine makes a result whole before it gives any of it. */
  async *#rowsOf(name: string, allIds: string): AsyncGenerator<readonly Cell[]> {
    const ids: Cell[] = [];
    for await (const [id] of this.#rows(allIds)) ids.push(id!);
    for (const part of parts(ids, IDS)) yield* this.#rows(name, { ids: part });
  }

  async *#rows(name: string, parameters: Parameters = {}): AsyncGenerator<readonly Cell[]> {
    const { pages } = await this.#store.stream(cypherFile(name), parameters, { timeoutMs: TIMEOUT_MS });
    for await (const page of pages) yield* page;
  }

  #properties(properties: Readonly<Record<string, Cell>>): Properties {
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([key, value]) => value !== null && value !== undefined && (this.#complete || !BOOKKEEPING.has(key)))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ) as Properties;
  }
}

function withoutProof(properties: Readonly<Record<string, Cell>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !MENTION_PROOF.has(key)));
}

/** An article's properties without its text, which is a document and no attribute of a node. */
export function withoutText({ text: _, ...properties }: Properties): Properties {
  return properties;
}

function ordered(labels: readonly string[]): string[] {
  const rank = (label: string) => (label === "Entity" ? 0 : label in ENTITY_TYPES ? 1 : 2);
  return [...labels].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
