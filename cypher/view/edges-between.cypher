// The facts that join one entity to these. $id, $ids
MATCH (:Entity {id: $id})-[r]-(b:Entity)
WHERE b.id IN $ids AND type(r) <> 'MENTIONS'
RETURN DISTINCT startNode(r).id AS source, type(r) AS predicate, endNode(r).id AS target, r.support AS support, r.confidence AS confidence
