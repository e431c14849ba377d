// All that articles state, one row a statement. $ids
UNWIND $ids AS id
MATCH (s:Statement {article: id})
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
RETURN s.article AS article, s.predicate AS predicate, subject.id AS subject, object.id AS object
