import { ZhengtuError } from "../errors.ts";
import { cypherFile, cypherStatements } from "./cypher/files.ts";
import type { GraphStore, RunCypher, StoreTransaction } from "./graph-store.ts";
import { loadArticles } from "./load/load-articles.ts";
import { type LoadRows, loadRows } from "./load/load-rows.ts";
import { mentionRows, mentionValues } from "./load/mention-rows.ts";
import { readDocuments } from "./read-documents.ts";

/**
 * The version of how a graph is laid out in a store. 1: `support` and `statements` (a list) were found anew at each load, and
 * no version was written. 2: they are counted, articles keep what they describe, and names have their pinyin. 3: what an article
 * mentions is in the relationship alone, where statements said it before.
 */
export const SCHEMA_VERSION = 3;

/** The files that make the schema on an engine, in their order. */
const SCHEMA_FILES = { grafeo: ["schema"], neo4j: ["uniqueness", "schema"] } as const satisfies Record<
  GraphStore["engine"],
  readonly string[]
>;

/** The statements that make the schema on an engine, its full-text indexes left out. */
export function schemaStatements(engine: GraphStore["engine"]): string[] {
  return SCHEMA_FILES[engine].flatMap(cypherStatements);
}

/** A store that is being opened. */
export interface SchemaTarget {
  readonly engine: GraphStore["engine"];
  readonly run: RunCypher;
  inTransaction<T>(act: (tx: StoreTransaction) => Promise<T>): Promise<T>;
}

/**
 * Makes sure that a store has the schema of this version of zhengtu: for writing it is made, or an older one is migrated.
 * @throws ZhengtuError `store-newer` for a store of a later version, `store-outdated` for reading an older one
 */
export async function prepareSchema(target: SchemaTarget, access: "read" | "write", where: string): Promise<void> {
  const { version, imported } = await versionOf(target.run);
  if (access === "read") {
    if (version !== 0) requireVersion(version, where);
    return;
  }
  if (version > SCHEMA_VERSION) requireVersion(version, where);
  for (const statement of schemaStatements(target.engine)) await target.run(statement, {});
  // One after the other: an import that was interrupted here is completed by the next that opens the store.
  if (imported)
    for (const file of ["imported", "imported-mentions", "import-done"])
      await target.run(cypherFile(`load/${file}`), {});
  if (version === SCHEMA_VERSION) return;
  await target.inTransaction(async (tx) => {
    if (version === 1) await reload(tx);
    if (version === 2) await moveMentions(tx);
    await tx.run(cypherFile("load/schema-version"), { version: SCHEMA_VERSION });
  });
}

/** @throws ZhengtuError `store-newer` or `store-outdated` for a store that is not of this version */
export function requireVersion(version: number, where: string): void {
  if (version > SCHEMA_VERSION)
    throw new ZhengtuError(
      "store-newer",
      where,
      `this store is of version ${version}, and this zhengtu knows versions up to ${SCHEMA_VERSION}`,
      "Use the newer zhengtu; nothing was changed.",
    );
  if (version < SCHEMA_VERSION)
    throw new ZhengtuError(
      "store-outdated",
      where,
      `this store is of version ${version}, and this zhengtu reads version ${SCHEMA_VERSION}`,
      "Run `zhengtu migrate` once.",
    );
}

/** The version is 0 for an empty store. */
async function versionOf(run: RunCypher): Promise<{ version: number; imported: boolean }> {
  const [row] = await run(cypherFile("read/schema-version"), {});
  if (row) return { version: Number(row.version), imported: row.imported === true };
  const articles = await run(cypherFile("read/article-ids"), {});
  return { version: articles.length > 0 ? 1 : 0, imported: false };
}

/** Puts what articles mention into the relationship, and deletes the statements that said it. */
async function moveMentions({ run }: StoreTransaction): Promise<void> {
  for await (const { article, triples } of readDocuments(run)) {
    const ids = [article.id];
    await run(cypherFile("migrate/mention-statements"), { ids });
    await run(cypherFile("retract/mentions"), { ids });
    await run(cypherFile("load/mentions"), { rows: mentionRows(triples, article.id).map(mentionValues) });
  }
}

/** Reads all documents and loads them into the emptied store, so that everything is as this version lays it out. */
async function reload({ run }: StoreTransaction): Promise<void> {
  const articles: LoadRows[] = [];
  for await (const document of readDocuments(run)) articles.push(loadRows(document));
  await run(cypherFile("retract/everything"), {});
  await loadArticles({ run }, articles);
}
