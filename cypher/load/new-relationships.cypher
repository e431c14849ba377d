// Plain relationships of one predicate that the store does not have; {{label}} is the predicate. To look for them among those of
// an outlet with many articles would take long. $rows: [[fact, subject, object, support, statements, confidence]]
UNWIND $rows AS row
MATCH (subject:Entity {id: row[1]})
MATCH (object:Entity {id: row[2]})
CREATE (subject)-[:`{{label}}` {fact: row[0], support: row[3], statements: row[4], confidence: row[5]}]->(object)
