import { DEFAULT_STORE } from "../store/open-store.ts";

/** The option that every command on a store takes. */
export const STORE_OPTION = [
  "-s, --store <location>",
  `neo4j://HOST, bolt://HOST or FILE.grafeo (default: $NEO4J_URI, else ${DEFAULT_STORE})`,
] as const;

export const STORE_HELP =
  "\nNeo4j credentials and database come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.";
