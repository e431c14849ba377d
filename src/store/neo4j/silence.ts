import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";

/** How often a server is asked for a sign of life while it is at something long, and how long one may take, in milliseconds. */
const INTERVAL = 10_000;
/** So many signs in a row that do not come mean that none will: a network that was cut tells nobody. */
const MISSED = 2;

/**
 * Waits for work of the server as long as the server answers others: a load may wait long behind another, but not for a server
 * that is gone without a word, whose connection would stay open for hours.
 * @param ping any short question, over another connection
 * @throws Neo4jError `ServiceUnavailable` when the server answers no one
 */
export async function unlessSilent<T>(work: Promise<T>, ping: () => Promise<void>): Promise<T> {
  const done = new AbortController();
  const silent = async (): Promise<never> => {
    for (let missed = 0; missed < MISSED; ) {
      await wait(INTERVAL, undefined, { signal: done.signal });
      const answered = await Promise.race([
        ping().then(
          () => true,
          () => false,
        ),
        wait(INTERVAL, false, { signal: done.signal }),
      ]);
      missed = answered ? 0 : missed + 1;
    }
    throw new neo4j.Neo4jError("no answer for a while", "ServiceUnavailable", "", "");
  };
  const silence = silent();
  silence.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, silence]);
  } finally {
    done.abort();
  }
}
