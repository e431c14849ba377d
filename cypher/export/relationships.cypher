// The plain relationships that go out from these entities. $ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
RETURN id AS source, r AS relationship, b.id AS target
