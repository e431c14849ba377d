// Every plain relationship between entities.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS subject, type(r) AS predicate, b.id AS object, r.support AS support
