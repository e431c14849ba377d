// What every article mentions, and where.
MATCH (a:Entity)-[m:MENTIONS]->(e:Entity)
RETURN a.id AS article, e.id AS entity, m.starts AS starts, m.ends AS ends, m.quotes AS quotes, m.derived AS derived
