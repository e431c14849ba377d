// The ids of all entities.
MATCH (e:Entity)
RETURN e.id AS id
