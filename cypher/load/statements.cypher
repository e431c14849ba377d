// Statements, each between its subject, its object and the article that states it; those of an earlier version of the
// article are gone by now.
// $rows: [[id, subject, predicate, object, article, confidence, rule, start, end, quote, derived, details]]
UNWIND $rows AS row
MATCH (subject:Entity {id: row[1]})
MATCH (object:Entity {id: row[3]})
MATCH (article:Entity {id: row[4]})
CREATE (s:Statement {
  id: row[0],
  fact: row[1] + ' ' + row[2] + ' ' + row[3],
  predicate: row[2],
  article: row[4],
  confidence: row[5],
  rule: row[6],
  start: row[7],
  end: row[8],
  quote: row[9],
  derived: row[10],
  details: row[11]
})
CREATE (s)-[:SUBJECT]->(subject)
CREATE (s)-[:OBJECT]->(object)
CREATE (s)-[:STATED_IN]->(article)
