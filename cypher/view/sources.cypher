// What is told of articles as sources. $ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.publishedAt AS publishedAt
ORDER BY id
