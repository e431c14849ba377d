// Statements, each between its subject, its object and the article that states it. $article, $rows: [{id, subject, object, properties}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (article:Entity {id: $article})
MERGE (s:Statement {id: row.id})
SET s += row.properties
MERGE (s)-[:SUBJECT]->(subject)
MERGE (s)-[:OBJECT]->(object)
MERGE (s)-[:STATED_IN]->(article)
