// en: All sentences of all articles that support what is known of an entity
// zh: 某实体的全部事实与原文依据
// $name = 广东省公安厅: name or alias of the entity
MATCH (e:Entity)
WHERE e.name = $name OR $name IN e.aliases
MATCH (s:Statement)-[:SUBJECT]->(e)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[:STATED_IN]->(article:Article)
WHERE s.predicate <> 'MENTIONS'
RETURN e.name AS entity, s.predicate AS predicate, object.name AS object, s.quote AS quote, article.title AS article,
       s.start AS start, s.end AS end, s.confidence AS confidence
ORDER BY predicate, object, article, start
