// Statements, each between its subject, its object and the article that states it; those of an earlier version of the
// article are gone by now. $article, $rows: [{id, subject, object, properties}]
MATCH (article:Entity {id: $article})
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (s:Statement {id: row.id})
SET s += row.properties
CREATE (s)-[:SUBJECT]->(subject)
CREATE (s)-[:OBJECT]->(object)
CREATE (s)-[:STATED_IN]->(article)
