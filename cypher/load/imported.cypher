// Completes what neo4j-admin imported: its files cannot say that a list is empty. For Neo4j, and in transactions of its own: there may
// be more of these than one can hold.
MATCH (e:Entity)
WHERE e.aliases IS NULL
CALL (e) {
  SET e.aliases = []
} IN TRANSACTIONS OF 10000 ROWS
