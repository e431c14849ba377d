// Entities with how many facts concern each; the best connected first. $limit
MATCH (e:Entity)
WITH e, COUNT { (e)--(:Entity) } AS degree
ORDER BY degree DESC, e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, degree
