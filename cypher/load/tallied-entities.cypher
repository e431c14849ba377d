// Entities of which articles say nothing new: their counts alone change. To set the one property spares the embedded engine a look at
// all others, of which some are in its full-text index. $rows: [[id, tally]]
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e.tally = row[1]
