/**
 * Waits for all that do not depend on each other, so that the rows of one are handed over while the engine is at another, and so
 * that none still runs when the transaction ends; then throws what the first that failed threw.
 */
export async function together(runs: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(runs)) if (result.status === "rejected") throw result.reason;
}
