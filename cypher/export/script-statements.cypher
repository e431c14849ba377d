UNWIND {{rows}} AS row
MATCH (s:Statement {id: row.id})
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (article:Entity {id: row.article})
CREATE (s)-[:SUBJECT]->(subject)
CREATE (s)-[:OBJECT]->(object)
CREATE (s)-[:STATED_IN]->(article)
