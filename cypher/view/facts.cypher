// All that is stated of an entity, with its proofs. $id
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(s:Statement)
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[:STATED_IN]->(article:Article)
RETURN DISTINCT s.id AS id, s.predicate AS predicate, subject.id AS subjectId, subject.name AS subjectName, labels(subject) AS subjectLabels,
       object.id AS objectId, object.name AS objectName, labels(object) AS objectLabels, s.quote AS quote, s.start AS start, s.end AS end,
       s.confidence AS confidence, s.rule AS rule, article.id AS articleId, article.title AS articleTitle, article.outlet AS outlet,
       article.publishedAt AS publishedAt
ORDER BY predicate, subjectName, objectName, articleTitle, start, id
