// Every statement with what it lies between.
MATCH (s:Statement)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[:STATED_IN]->(article:Entity)
RETURN s AS statement, subject.id AS subject, object.id AS object, article.id AS article
