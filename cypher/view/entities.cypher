// Entities with how many facts concern each; the best connected first. $limit
MATCH (e:Entity)
OPTIONAL MATCH (e)-[r]-(:Entity)
WITH e, count(r) AS degree
ORDER BY degree DESC, e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, degree
