// Statements, each between its subject, its object and the article that states it; those of an earlier version of the
// article are gone by now. $rows: [{id, subject, object, article, properties}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (article:Entity {id: row.article})
CREATE (s:Statement {id: row.id})
SET s = row.properties
CREATE (s)-[:SUBJECT]->(subject)
CREATE (s)-[:OBJECT]->(object)
CREATE (s)-[:STATED_IN]->(article)
