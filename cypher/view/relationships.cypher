// Plain relationships between these entities, mentions left out. $ids
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND type(r) <> 'MENTIONS'
RETURN a.id AS source, type(r) AS predicate, b.id AS target, r.support AS support, r.confidence AS confidence
ORDER BY source, predicate, target
