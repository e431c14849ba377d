import { ZhengtuError } from "../../errors.ts";
import type { GraphStore, Parameters } from "../graph-store.ts";
import { limitOf } from "./embedded-limits.ts";
import { type Edit, embeddedEdits } from "./embedded-rewrites.ts";
import { type CypherNode, cypherTree, nodesOf } from "./tree.ts";

type LanguageSupport = typeof import("@neo4j-cypher/language-support");

/** Clauses and commands that change a database or reach outside it. */
const WRITES = new Set(
  "CREATE MERGE DELETE DETACH NODETACH SET REMOVE INSERT FOREACH DROP ALTER GRANT DENY REVOKE RENAME LOAD START STOP TERMINATE ENABLE REALLOCATE DEALLOCATE TRANSACTIONS".split(
    " ",
  ),
);

/** Procedures that read the graph and nothing else; others may write, reach outside or meddle with the server. */
const READING =
  /^(?:db\.(?:labels|relationshiptypes|propertykeys|ping|schema\.\w+|index\.fulltext\.(?:querynodes|queryrelationships|listavailableanalyzers))|dbms\.components)$/;

/** Words that open or join clauses; as names of variables and properties the embedded engine takes them for keywords. */
const KEYWORDS = new Set(
  "ALL AND ANY AS ASC BY CALL CASE CONTAINS CREATE DELETE DESC DETACH DISTINCT ELSE END ENDS EXISTS FALSE FOR FROM IN INSERT IS LIMIT MATCH MERGE NONE NOT NULL OF OFFSET ON OPTIONAL OR ORDER REMOVE RETURN SET SHORTEST SINGLE SKIP STARTS THEN TO TRUE UNION UNWIND USE WHEN WHERE WITH XOR YIELD".split(
    " ",
  ),
);
const NAMES: ReadonlySet<string> = new Set(["variable", "property"]);

/** A query found sound. */
interface Checked {
  /** As Neo4j runs it. */
  readonly cypher: string;
  /** As the embedded engine runs it. */
  readonly embedded: string;
  readonly tree: CypherNode;
}

/** Queries found sound: the viewer asks the same few again and again. */
const checked = new Map<string, Checked>();
const REMEMBERED = 500;

let support: Promise<LanguageSupport> | undefined;

function languageSupport(): Promise<LanguageSupport> {
  // A second of parsing tables: only commands that take queries from users pay for it.
  support ??= import("@neo4j-cypher/language-support");
  return support;
}

/**
 * Checks a user's query with Neo4j's own parser and writes it as the engine runs it: for the embedded one, names which are its
 * keywords stand in backticks (`(:Case)`), and what it would answer otherwise than Neo4j is put in other words or refused.
 * @throws ZhengtuError `query-syntax` with line and column, `query-writes` for anything but reading, `query-unsupported`
 */
export async function checkReadQuery(
  cypher: string,
  engine: GraphStore["engine"],
  parameters: Parameters = {},
): Promise<string> {
  let found = checked.get(cypher);
  if (!found) {
    found = await check(cypher);
    if (checked.size >= REMEMBERED) checked.delete(checked.keys().next().value!);
    checked.set(cypher, found);
  }
  if (engine === "neo4j") return found.cypher;
  // Whether a comparison is one that the engine gets wrong may depend on the parameters.
  refuseLimits(found.tree, found.cypher, parameters);
  return found.embedded;
}

async function check(raw: string): Promise<Checked> {
  const cypher = withoutEscapes(raw);
  if (cypher.trim() === "") throw syntaxError("the query is empty", 1, 1);
  const { lintCypherQuery, highlightSyntax, isNotParamError, getDebugTree } = await languageSupport();
  const tokens = highlightSyntax(cypher);
  const writing = tokens.find((token) => token.tokenType === "keyword" && WRITES.has(token.token.toUpperCase()));
  if (writing) throw writes(writing.token.toUpperCase());
  const { diagnostics } = lintCypherQuery(cypher, {});
  for (const { severity, message, range } of diagnostics) {
    const text = typeof message === "string" ? message : message.value;
    if (severity === 1 && isNotParamError({ message: text }))
      throw syntaxError(text, range.start.line + 1, range.start.character + 1);
  }
  const tree = cypherTree(cypher, getDebugTree(cypher));
  for (const node of nodesOf(tree)) {
    const procedure = node.rule === "callClause" ? procedureOf(node, cypher) : undefined;
    if (procedure !== undefined && !READING.test(procedure.toLowerCase())) throw writes(`CALL ${procedure}`);
  }
  const edits = embeddedEdits(tree, cypher);
  for (const { token, tokenType, position } of tokens) {
    const named = tokenType === "label" || (NAMES.has(tokenType) && KEYWORDS.has(token.toUpperCase()));
    if (!named || token.startsWith("`")) continue;
    const { startOffset: start } = position;
    edits.push({ start, end: start + token.length, text: `\`${token}\`` });
  }
  return { cypher, embedded: edited(cypher, edits), tree };
}

/**
 * Neo4j reads \uXXXX anywhere as the character, before all else; so what is checked here is what it will read.
 * @throws ZhengtuError for an escape that hides another
 */
function withoutEscapes(cypher: string): string {
  const plain = cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (/\\u+[0-9a-f]{4}/i.test(plain))
    throw new ZhengtuError("query-syntax", "query", "a Unicode escape hides another", "Write the character itself.");
  return plain;
}

function procedureOf({ children }: CypherNode, cypher: string): string {
  const name = children[1]!;
  return cypher.slice(name.start, name.end).replace(/[`\s]/g, "");
}

function refuseLimits(tree: CypherNode, cypher: string, parameters: Parameters): void {
  const met = limitOf(tree, parameters);
  if (!met) return;
  const before = cypher.slice(0, met.node.start).split("\n");
  throw new ZhengtuError(
    "query-unsupported",
    `query, line ${before.length}, column ${before.at(-1)!.length + 1}`,
    `the embedded engine cannot do this as Neo4j does: ${met.limit.what}`,
    met.limit.instead,
  );
}

function edited(cypher: string, edits: readonly Edit[]): string {
  let text = cypher;
  // From the end, so that offsets hold; of two at one place the later one stands behind.
  for (const { start, end, text: inserted } of edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => b.start - a.start || b.end - a.end || b.i - a.i))
    text = text.slice(0, start) + inserted + text.slice(end);
  return text;
}

function writes(what: string): ZhengtuError {
  return new ZhengtuError(
    "query-writes",
    `query, at ${what}`,
    "this query would change the graph or reach outside it, and queries only read",
    "Use MATCH … RETURN; facts are changed by ingesting articles.",
  );
}

function syntaxError(message: string, line: number, column: number): ZhengtuError {
  const short = message.length > 220 ? `${message.slice(0, 220)}…` : message;
  return new ZhengtuError("query-syntax", `query, line ${line}, column ${column}`, short, "Correct the query there.");
}
