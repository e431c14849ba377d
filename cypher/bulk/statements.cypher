// Statements, as often as they are written. $rows: [{id, subject, object, article, properties}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (article:Entity {id: row.article})
MERGE (s:Statement {id: row.id})
SET s = row.properties
MERGE (s)-[:SUBJECT]->(subject)
MERGE (s)-[:OBJECT]->(object)
MERGE (s)-[:STATED_IN]->(article)
