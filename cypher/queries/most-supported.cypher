// en: Facts that more than one article states
// zh: 多篇文章共同支持的事实
// $articles = 2: at least so many articles
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.support >= $articles AND type(r) <> 'MENTIONS'
RETURN a.name AS subject, type(r) AS predicate, b.name AS object, r.support AS articles
ORDER BY articles DESC, subject, predicate, object
