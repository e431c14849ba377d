// All facts that concern these entities, mentions left out. $ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(:Entity)
WHERE type(r) <> 'MENTIONS'
RETURN DISTINCT startNode(r).id AS source, type(r) AS predicate, endNode(r).id AS target, r.support AS support, r.confidence AS confidence
