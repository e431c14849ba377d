import { ZhengtuError } from "../errors.ts";
import type { GraphStore } from "./graph-store.ts";

type LanguageSupport = typeof import("@neo4j-cypher/language-support");

/** Clauses and commands that change a database or reach outside it. */
const WRITES = new Set(
  "CREATE MERGE DELETE DETACH NODETACH SET REMOVE INSERT FOREACH DROP ALTER GRANT DENY REVOKE RENAME LOAD START STOP TERMINATE ENABLE REALLOCATE DEALLOCATE".split(
    " ",
  ),
);

/** Words that open or join clauses; as names of variables and properties the embedded engine takes them for keywords. */
const KEYWORDS = new Set(
  "ALL AND ANY AS ASC BY CALL CASE CONTAINS CREATE DELETE DESC DETACH DISTINCT ELSE END ENDS EXISTS FALSE FOR FROM IN INSERT IS LIMIT MATCH MERGE NONE NOT NULL OF OFFSET ON OPTIONAL OR ORDER REMOVE RETURN SET SHORTEST SINGLE SKIP STARTS THEN TO TRUE UNION UNWIND USE WHEN WHERE WITH XOR YIELD".split(
    " ",
  ),
);
const NAMES: ReadonlySet<string> = new Set(["variable", "property"]);

/** Queries found sound, as they run: the viewer asks the same few again and again. */
const checked = new Map<string, string>();
const REMEMBERED = 200;

let support: Promise<LanguageSupport> | undefined;

function languageSupport(): Promise<LanguageSupport> {
  // A second of parsing tables: only commands that take queries from users pay for it.
  support ??= import("@neo4j-cypher/language-support");
  return support;
}

/**
 * Checks a user's query with Neo4j's own parser and puts names into backticks, so that names which are keywords of the
 * embedded engine (`(:Case)`) work there, too.
 * @throws ZhengtuError `query-syntax` with line and column, `query-writes` for anything but reading
 */
export async function checkReadQuery(cypher: string, engine: GraphStore["engine"]): Promise<string> {
  const key = `${engine} ${cypher}`;
  const known = checked.get(key);
  if (known !== undefined) return known;
  const rewritten = await check(cypher);
  if (checked.size >= REMEMBERED) checked.delete(checked.keys().next().value!);
  checked.set(key, rewritten);
  return rewritten;
}

async function check(cypher: string): Promise<string> {
  if (cypher.trim() === "") throw syntaxError("the query is empty", 1, 1);
  const { lintCypherQuery, highlightSyntax, isNotParamError } = await languageSupport();
  const tokens = highlightSyntax(cypher);
  const writing = tokens.find((token) => token.tokenType === "keyword" && WRITES.has(token.token.toUpperCase()));
  if (writing)
    throw new ZhengtuError(
      "query-writes",
      `query, at ${writing.token.toUpperCase()}`,
      "this query would change the graph, and queries only read",
      "Use MATCH … RETURN; facts are changed by ingesting articles.",
    );
  const { diagnostics } = lintCypherQuery(cypher, {});
  for (const { severity, message, range } of diagnostics) {
    const text = typeof message === "string" ? message : message.value;
    if (severity === 1 && isNotParamError({ message: text }))
      throw syntaxError(text, range.start.line + 1, range.start.character + 1);
  }
  let rewritten = cypher;
  for (const { token, tokenType, position } of [...tokens].reverse()) {
    const named = tokenType === "label" || (NAMES.has(tokenType) && KEYWORDS.has(token.toUpperCase()));
    if (!named || token.startsWith("`")) continue;
    const at = position.startOffset;
    rewritten = `${rewritten.slice(0, at)}\`${token}\`${rewritten.slice(at + token.length)}`;
  }
  return rewritten;
}

function syntaxError(message: string, line: number, column: number): ZhengtuError {
  const short = message.length > 220 ? `${message.slice(0, 220)}…` : message;
  return new ZhengtuError("query-syntax", `query, line ${line}, column ${column}`, short, "Correct the query there.");
}
