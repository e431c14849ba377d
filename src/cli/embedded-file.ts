import { ZhengtuError } from "../errors.ts";
import { DEFAULT_STORE, isStoreLocation } from "../store/open-store.ts";

/** The option of commands that are for embedded stores alone. */
export const FILE_OPTION = ["-s, --store <file>", `FILE.grafeo (default: ${DEFAULT_STORE})`, DEFAULT_STORE] as const;

/** @throws ZhengtuError for what is no embedded store */
export function requireFile(location: string): void {
  if (!isStoreLocation(location) || location.includes("://"))
    throw new ZhengtuError(
      "usage",
      location,
      "backups are of embedded stores, files whose names end in .grafeo",
      "For Neo4j use neo4j-admin database dump, or `zhengtu copy neo4j://HOST FILE.grafeo`.",
    );
}
