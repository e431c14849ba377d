// How many entities and articles the store holds.
MATCH (e:Entity)
RETURN count(e) AS entities
