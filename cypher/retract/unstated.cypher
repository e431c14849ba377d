// Which of these entities no statement concerns any more. $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)<-[:SUBJECT|OBJECT]-(s:Statement)
WITH id, count(s) AS statements
WHERE statements = 0
RETURN id
