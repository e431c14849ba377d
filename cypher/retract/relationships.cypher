// Plain relationships of one predicate that no statement supports any more; {{label}} is the predicate. $rows: [{subject, object}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[r:`{{label}}`]->(object:Entity {id: row.object})
WHERE r.support <= 0
DELETE r
