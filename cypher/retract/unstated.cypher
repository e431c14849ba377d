// Which of these entities no statement concerns any more. $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)<-[:SUBJECT]-(s:Statement)
OPTIONAL MATCH (e)<-[:OBJECT]-(o:Statement)
WITH id, count(s) + count(o) AS statements
WHERE statements = 0
RETURN id
