import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import type { GraphDocument } from "../../model/graph-document.ts";
import { checkReadQuery } from "../cypher-check.ts";
import { schemaStatements } from "../cypher-files.ts";
import type {
  GraphStore,
  LoadOutcome,
  Parameters,
  QueryOptions,
  ResultTable,
  StoreTransaction,
} from "../graph-store.ts";
import { loadDocument } from "../load-document.ts";
import { cellOf, parameterOf } from "./cells.ts";
import { neo4jError } from "./errors.ts";

/** Where a Neo4j is and who asks. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

const CONNECT_TIMEOUT_MS = 10_000;
const QUERY_TIMEOUT_MS = 60_000;

/** Connects, and for writing brings the schema in. */
export async function openNeo4j(connection: Neo4jConnection, access: "read" | "write"): Promise<GraphStore> {
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      maxTransactionRetryTime: 30_000,
    });
    const database = connection.database;
    await driver.verifyConnectivity(database ? { database } : {});
    const store = new Neo4jStore(connection.uri, driver, database);
    if (access === "write") await store.migrate();
    return store;
  } catch (error) {
    await driver?.close();
    throw neo4jError(error, connection.uri);
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly address: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;

  constructor(address: string, driver: Driver, database: string | undefined) {
    this.address = address;
    this.#driver = driver;
    this.#database = database;
  }

  async migrate(): Promise<void> {
    for (const statement of schemaStatements())
      await this.#driver.executeQuery(statement, {}, this.#database ? { database: this.#database } : {});
  }

  async load(document: GraphDocument): Promise<LoadOutcome> {
    const session = this.#session("WRITE");
    try {
      return await session.executeWrite((transaction) => loadDocument(adapt(transaction), document));
    } catch (error) {
      throw neo4jError(error, this.address);
    } finally {
      await session.close();
    }
  }

  async query(
    cypher: string,
    parameters: Parameters = {},
    { limit = 10_000 }: QueryOptions = {},
  ): Promise<ResultTable> {
    const checked = await checkReadQuery(cypher);
    const session = this.#session("READ");
    try {
      return await session.executeRead(
        async (transaction) => {
          const result = transaction.run(checked, parameterOf(parameters) as Parameters);
          const columns = await result.keys();
          const rows = [];
          for await (const record of result) {
            if (rows.length === limit) return { columns, rows, truncated: true };
            rows.push(columns.map((column) => cellOf(record.get(column))));
          }
          return { columns, rows, truncated: false };
        },
        { timeout: QUERY_TIMEOUT_MS },
      );
    } catch (error) {
      throw neo4jError(error, this.address);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(defaultAccessMode: "READ" | "WRITE") {
    return this.#driver.session({ defaultAccessMode, ...(this.#database ? { database: this.#database } : {}) });
  }
}

function adapt(transaction: ManagedTransaction): StoreTransaction {
  return {
    run: async (cypher, parameters) => {
      const { records } = await transaction.run(cypher, parameterOf(parameters) as Parameters);
      return records.map((record) => Object.fromEntries(record.keys.map((key) => [key, cellOf(record.get(key))])));
    },
  };
}
