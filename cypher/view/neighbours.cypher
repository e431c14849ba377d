// The entities that facts join to one, the best supported first; mentions left out. $id, $limit
MATCH (e:Entity {id: $id})-[r]-(n:Entity)
WHERE type(r) <> 'MENTIONS'
WITH n, max(r.support) AS support
ORDER BY support DESC, n.id
LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, COUNT { (n)--(:Entity) } AS degree
