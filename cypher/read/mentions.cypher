// What articles mention. $ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[m:MENTIONS]->(e:Entity)
RETURN id AS article, m AS mention, e.id AS entity
