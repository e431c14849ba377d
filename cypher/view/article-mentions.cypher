// Where an article mentions what. $id
MATCH (:Entity {id: $id})-[m:MENTIONS]->(e:Entity)
RETURN e.id AS id, e.name AS name, labels(e) AS labels, m.starts AS starts, m.ends AS ends, m.quotes AS quotes,
       m.confidence AS confidence, m.rule AS rule
ORDER BY name, id
