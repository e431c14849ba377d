// How many articles give these entities each name, alias and property (JSON). $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.tally AS tally
