// Where an article mentions what. $id
MATCH (s:Statement {predicate: 'MENTIONS', article: $id})-[:OBJECT]->(e:Entity)
WHERE s.start IS NOT NULL
RETURN s.start AS start, s.end AS end, e.id AS id, e.name AS name, labels(e) AS labels
ORDER BY start, end DESC, id
