// Plain relationships of one predicate; {{label}} is the predicate. $rows: [{subject, object, properties}]
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[r:`{{label}}`]->(object)
SET r += row.properties
