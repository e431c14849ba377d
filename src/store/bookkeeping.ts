/** Properties of entities that are the store's own, of no use to those who look at the graph. */
export const BOOKKEEPING: ReadonlySet<string> = new Set(["search", "tally", "described", "documentHash"]);
