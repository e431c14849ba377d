// New counts of entities that are described as before. $rows: [{id, tally}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.tally = row.tally
