// Places of one level get its label besides; {{label}} is Province, City, County or Town. $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e:`{{label}}`
