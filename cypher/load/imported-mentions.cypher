// Completes what neo4j-admin imported: its files cannot say that an article mentions something at no place of its own. For Neo4j, in
// transactions of its own.
MATCH (:Entity)-[m:MENTIONS]->(:Entity)
WHERE m.starts IS NULL
CALL (m) {
  SET m.starts = [], m.ends = [], m.quotes = []
} IN TRANSACTIONS OF 10000 ROWS
