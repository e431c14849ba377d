// en: What was said of an entity, when and by whom
// zh: 某实体的报道史：何时、何人、说了什么
// $name = 广东省公安厅: name or alias of the entity
MATCH (e:Entity)
WHERE e.id = $name OR e.name = $name OR $name IN e.aliases
MATCH (s:Statement)-[:SUBJECT|OBJECT]->(e)
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[:STATED_IN]->(article:Article)
WHERE s.predicate <> 'MENTIONS'
RETURN DISTINCT article.publishedAt AS publishedAt, article.outlet AS outlet, article.title AS article, subject.name AS subject,
       s.predicate AS predicate, object.name AS object, s.quote AS quote, s.start AS start
ORDER BY publishedAt, article, start, predicate, subject, object
