// What these articles state, with what each statement lies between. $ids
UNWIND $ids AS id
MATCH (s:Statement {article: id})
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
RETURN s AS statement, subject.id AS subject, object.id AS object, id AS article
