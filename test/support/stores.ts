import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type Neo4jServer, neo4jAvailable, PASSWORD, startNeo4j } from "./neo4j-server.ts";

export type EngineName = GraphStore["engine"];

const withNeo4j = neo4jAvailable();

/** The engines that this machine has; the embedded one always. */
export const ENGINES: readonly EngineName[] = withNeo4j ? ["grafeo", "neo4j"] : ["grafeo"];

/** Says that tests against Neo4j do not run here; to be called once in a file that has them. */
export function sayWithoutNeo4j(): void {
  if (!withNeo4j) test.skip("Neo4j: skipped, its artefacts are not here (see README)", () => {});
}

/** `describe` for what needs both engines. */
export const describeBoth = withNeo4j ? describe : describe.skip;

/** Stores for a file's tests: a server that is started once, and files that are deleted in the end. */
export class Stores {
  readonly folder = mkdtempSync(join(tmpdir(), "zhengtu-store-"));
  #server: Neo4jServer | undefined;
  #count = 0;

  async start(): Promise<void> {
    if (withNeo4j) this.#server = await startNeo4j();
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get server(): Neo4jServer {
    return this.#server!;
  }

  /** What reaches the server from a process of its own. */
  get environment(): Record<string, string> {
    return { NEO4J_PASSWORD: PASSWORD };
  }

  path(): string {
    return join(this.folder, `${this.#count++}.grafeo`);
  }

  /** Where an empty store of the engine is. */
  async emptyLocation(engine: EngineName): Promise<string> {
    if (engine === "grafeo") return this.path();
    await this.run("MATCH (n) DETACH DELETE n");
    return this.server.uri;
  }

  open(location: string, access: "read" | "write" = "write"): Promise<GraphStore> {
    return openStore(location, access, this.environment);
  }

  /** A store on a server that a test started by itself. */
  openOn(uri: string): Promise<GraphStore> {
    return openStore(uri, "write", { NEO4J_PASSWORD: PASSWORD });
  }

  /** An empty store of the engine, open for writing. */
  async empty(engine: EngineName): Promise<GraphStore> {
    return this.open(await this.emptyLocation(engine));
  }

  /** Runs something on the server that the store would not. */
  async run(cypher: string): Promise<void> {
    const driver = neo4j.driver(this.server.uri, neo4j.auth.basic("neo4j", PASSWORD));
    try {
      await driver.executeQuery(cypher);
    } finally {
      await driver.close();
    }
  }
}
