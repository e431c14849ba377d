// Entities of one type, each exactly as given; {{label}} is that type. $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:`{{label}}`
SET e = row.properties
