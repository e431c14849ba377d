// Sets the confidence of plain relationships of one predicate; {{label}} is the predicate. $rows: [{subject, object, confidence}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[r:`{{label}}`]->(object:Entity {id: row.object})
SET r.confidence = row.confidence
