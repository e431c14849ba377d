// The entities of this id, name or alias. $entity
MATCH (e:Entity)
WHERE e.id = $entity OR e.name = $entity OR $entity IN e.aliases
RETURN e.id AS id
ORDER BY id
