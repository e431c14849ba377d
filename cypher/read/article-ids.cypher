// The ids of all articles, in order.
MATCH (a:Article)
RETURN a.id AS id
ORDER BY id
