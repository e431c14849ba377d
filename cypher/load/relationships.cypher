// Plain relationships of one predicate, changed by so many articles and statements; {{label}} is the predicate.
// $rows: [[fact, subject, object, support, statements, confidence]]
UNWIND $rows AS row
MATCH (subject:Entity {id: row[1]})
MATCH (object:Entity {id: row[2]})
MERGE (subject)-[r:`{{label}}`]->(object)
ON CREATE SET r.fact = row[0], r.support = 0, r.statements = 0, r.confidence = 0.0
SET r.support = r.support + row[3],
    r.statements = r.statements + row[4],
    r.confidence = CASE WHEN r.confidence < row[5] THEN row[5] ELSE r.confidence END
