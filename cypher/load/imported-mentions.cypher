// Completes what neo4j-admin imported: its files cannot say that an article mentions something at no place of its own.
MATCH (:Entity)-[m:MENTIONS]->(:Entity)
WHERE m.starts IS NULL
SET m.starts = [], m.ends = [], m.quotes = []
