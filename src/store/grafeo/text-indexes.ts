import { randomUUID } from "node:crypto";
import type grafeo from "@grafeo-db/js";
import { PLACE_LEVEL_LABELS } from "../../model/ontology.ts";
import { cypherFile } from "../cypher/files.ts";
import type { SearchIndex } from "../graph-store.ts";

const TEXTS = ["Article", "text"] as const;
/** The property by which entities are found. */
const NAMES = "search";
/** The one index that earlier versions had over the names of all entities. */
const ALL_NAMES = "Entity";
const TOKENS = { tokenizer: "cjk_bigram" } as const;
/** Labels of nodes that have a type beside it, or no name. */
const NO_TYPES: ReadonlySet<string> = new Set([ALL_NAMES, "Statement", ...Object.values(PLACE_LEVEL_LABELS)]);

/**
 * The full-text indexes of a store file. Each type of entities has an index of its own: when an agency gets another alias, the engine
 * looks through the index for what it was called before, and all persons and figures of all articles need not be in it.
 */
export class TextIndexes {
  readonly #db: grafeo.GrafeoDB;
  /** The labels that have an index of names. */
  readonly #labels = new Set<string>();

  private constructor(db: grafeo.GrafeoDB) {
    this.#db = db;
  }

  /** @param access for writing, what is missing is made */
  static async open(db: grafeo.GrafeoDB, access: "read" | "write"): Promise<TextIndexes> {
    const indexes = new TextIndexes(db);
    const rows = (await db.executeCypher(cypherFile("read/labels"), {})).toArray() as { label: string }[];
    const types = rows.map(({ label }) => label).filter((label) => !NO_TYPES.has(label));
    if (access === "read") {
      const labels = (await indexes.#has(ALL_NAMES, NAMES)) ? [ALL_NAMES] : types;
      for (const label of labels) if (await indexes.#has(label, NAMES)) indexes.#labels.add(label);
    } else {
      if (!(await indexes.#has(...TEXTS))) await db.createTextIndex(...TEXTS, TOKENS);
      if (await indexes.#has(ALL_NAMES, NAMES)) await db.dropTextIndex(ALL_NAMES, NAMES);
      await indexes.cover(types);
    }
    return indexes;
  }

  /** Makes sure that entities of these types will be found. */
  async cover(types: Iterable<string>): Promise<void> {
    for (const type of types) {
      if (this.#labels.has(type)) continue;
      if (!(await this.#has(type, NAMES))) await this.#db.createTextIndex(type, NAMES, TOKENS);
      this.#labels.add(type);
    }
  }

  /** The nodes that answer best, at most `limit`: the best of each type, then the second best of each, and so on. */
  async search(index: SearchIndex, words: string, limit: number): Promise<{ node: number; score: number }[]> {
    if (index === "texts") return this.#search(...TEXTS, words, limit);
    const byType = await Promise.all([...this.#labels].sort().map((label) => this.#search(label, NAMES, words, limit)));
    const longest = Math.max(0, ...byType.map((hits) => hits.length));
    // Scores of different indexes tell nothing of each other.
    return Array.from({ length: longest }, (_, i) => byType.flatMap((hits) => hits.slice(i, i + 1)))
      .flat()
      .slice(0, limit);
  }

  async #search(label: string, property: string, words: string, limit: number) {
    const found = await this.#db.textSearch(label, property, words, limit);
    return found.map(([node, score]) => ({ node: node!, score: score! }));
  }

  /** The engine lists no such indexes; searching one that is not there is an error. */
  #has(label: string, property: string): Promise<boolean> {
    return this.#db.textSearch(label, property, randomUUID(), 1).then(
      () => true,
      () => false,
    );
  }
}
