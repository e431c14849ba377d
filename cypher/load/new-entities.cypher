// Entities of one type that the store does not have; {{label}} is that type. $rows: [{id, properties}]
UNWIND $rows AS row
CREATE (e:Entity:`{{label}}` {id: row.id})
SET e = row.properties
