// The article itself. $id, $properties
MERGE (a:Entity {id: $id})
SET a:Article
SET a += $properties
