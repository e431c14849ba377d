// Plain relationships of one predicate, changed by so many articles and statements; {{label}} is the predicate.
// $rows: [{fact, subject, object, support, statements, confidence}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[r:`{{label}}`]->(object)
ON CREATE SET r.fact = row.fact, r.support = 0, r.statements = 0, r.confidence = 0.0
SET r.support = r.support + row.support,
    r.statements = r.statements + row.statements,
    r.confidence = CASE WHEN r.confidence < row.confidence THEN row.confidence ELSE r.confidence END
