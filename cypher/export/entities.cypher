// Entities and articles of these ids. $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e AS node
