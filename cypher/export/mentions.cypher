// What every article mentions.
MATCH (a:Entity)-[m:MENTIONS]->(e:Entity)
RETURN a.id AS article, e.id AS entity, m AS mention
