// Completes what neo4j-admin imported: its files cannot say that a list is empty.
MATCH (e:Entity)
WHERE e.aliases IS NULL
SET e.aliases = []
