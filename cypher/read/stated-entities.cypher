// The entities of which articles state something. $ids
UNWIND $ids AS id
MATCH (s:Statement {article: id})
MATCH (s)-[:SUBJECT|OBJECT]->(e:Entity)
WHERE e.id <> id
RETURN DISTINCT id AS article, e AS entity
