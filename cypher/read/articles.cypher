// Articles with all that was loaded of each. $ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN a AS article
