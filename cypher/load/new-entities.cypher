// Entities of one type that the store does not have; {{label}} is that type. $rows: their properties, the id among them
UNWIND $rows AS properties
CREATE (e:Entity:`{{label}}`)
SET e = properties
