// en: From a fact to the sentences of all articles that support it
// zh: 从一条关系到支持它的全部原文
// $subject = 广东省公安厅: name of the subject
// $object = 广东省: name of the object
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.name = $subject AND b.name = $object
MATCH (s:Statement {fact: r.fact})-[:STATED_IN]->(article:Article)
RETURN type(r) AS predicate, r.support AS articles, article.title AS article, article.publishedAt AS publishedAt, s.quote AS quote,
       s.start AS start, s.end AS end, s.confidence AS confidence, s.rule AS rule
ORDER BY predicate, publishedAt, article, start
