// All that articles state. $ids
UNWIND $ids AS id
MATCH (s:Statement {article: id})
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
RETURN id AS article, s AS statement, subject.id AS subject, object.id AS object
