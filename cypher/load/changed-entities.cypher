// Sets some properties of entities; null takes one away. $rows: [{id, properties}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
