// Takes the label of a level from places; {{label}} is Province, City, County or Town. $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:`{{label}}`
