// Plain relationships of one predicate with what they come to over all articles; {{label}} is the predicate.
// $rows: [{fact, subject, object, support, statements, confidence}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[r:`{{label}}`]->(object)
SET r.fact = row.fact, r.support = row.support, r.statements = row.statements, r.confidence = row.confidence
