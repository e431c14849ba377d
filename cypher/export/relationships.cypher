// Every plain relationship.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS source, r AS relationship, b.id AS target
