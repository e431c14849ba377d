// Plain relationships between these entities, mentions left out. $ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids AND type(r) <> 'MENTIONS'
RETURN a.id AS source, type(r) AS predicate, b.id AS target, r.support AS support, r.confidence AS confidence
ORDER BY source, predicate, target
