// What these articles mention. $ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[m:MENTIONS]->(e:Entity)
RETURN id AS article, e.id AS entity, m AS mention
