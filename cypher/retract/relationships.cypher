// Plain relationships of one predicate that nothing supports any more; {{label}} is the predicate. $rows: [{subject, object}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[r:`{{label}}`]->(object:Entity {id: row.object})
DELETE r
