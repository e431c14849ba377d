import { messageOf, queryStopped, ZhengtuError } from "../../errors.ts";

/** Says an error of Neo4j or its driver in our terms. */
export function neo4jError(error: unknown, address: string): ZhengtuError {
  if (error instanceof ZhengtuError) return error;
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  const message = messageOf(error);
  const options = { cause: error };
  if (code === "ServiceUnavailable" || code === "SessionExpired")
    return new ZhengtuError(
      "store-unreachable",
      address,
      "Neo4j does not answer",
      "Start it (docker compose up) or check the address.",
      options,
    );
  if (code.startsWith("Neo.ClientError.Security"))
    return new ZhengtuError(
      "store-unauthorized",
      address,
      "Neo4j refuses user name and password",
      "Set NEO4J_USERNAME and NEO4J_PASSWORD.",
      options,
    );
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new ZhengtuError(
      "store-missing",
      address,
      message,
      "Set NEO4J_DATABASE to a database that exists.",
      options,
    );
  if (code === "Neo.ClientError.Statement.SyntaxError")
    return new ZhengtuError("query-syntax", "query", message, "Correct the query there.", options);
  if (code === "Neo.ClientError.Statement.AccessMode")
    return new ZhengtuError(
      "query-writes",
      "query",
      "this query would change the graph",
      "Use MATCH … RETURN.",
      options,
    );
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(code))
    return queryStopped("for it took too long");
  if (code.startsWith("Neo.ClientError.Statement"))
    return new ZhengtuError("query-failed", "query", message, "Correct the query.", options);
  return new ZhengtuError("store-failed", address, message, "Look into the log of Neo4j.", options);
}
