// Takes back what articles mention. $ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[m:MENTIONS]->(:Entity)
DELETE m
