import { resolve } from "node:path";
import { ZhengtuError } from "../errors.ts";
import type { GraphStore } from "./graph-store.ts";

export const DEFAULT_STORE = ".zhengtu/graph.grafeo";

const NEO4J_SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/** Whether an argument names a store and not a file or folder of articles. */
export function isStoreLocation(location: string): boolean {
  return NEO4J_SCHEME.test(location) || location.endsWith(".grafeo");
}

/**
 * Opens the store that `--store` names: a neo4j:// or bolt:// address, or the path of a .grafeo file; without it the address
 * in NEO4J_URI, else the file under the working folder. Credentials come from NEO4J_USERNAME and NEO4J_PASSWORD.
 */
export async function openStore(
  location: string | undefined,
  access: "read" | "write",
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<GraphStore> {
  const chosen = location ?? environment.NEO4J_URI ?? DEFAULT_STORE;
  if (NEO4J_SCHEME.test(chosen)) {
    const { openNeo4j } = await import("./neo4j/store.ts");
    return openNeo4j(
      {
        uri: chosen,
        username: environment.NEO4J_USERNAME ?? "neo4j",
        password: environment.NEO4J_PASSWORD ?? "",
        database: environment.NEO4J_DATABASE || undefined,
      },
      access,
    );
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(chosen))
    throw new ZhengtuError(
      "usage",
      chosen,
      "this is no kind of store",
      "Use neo4j://HOST, bolt://HOST or a path that ends in .grafeo.",
    );
  if (!chosen.endsWith(".grafeo"))
    throw new ZhengtuError(
      "usage",
      chosen,
      "an embedded store is a file whose name ends in .grafeo",
      "Use --store NAME.grafeo.",
    );
  const { openGrafeo } = await import("./grafeo/store.ts");
  return openGrafeo(resolve(chosen), access);
}
