// What supports each fact now. $facts
UNWIND $facts AS fact
OPTIONAL MATCH (s:Statement {fact: fact})
RETURN fact, count(DISTINCT s.article) AS support, max(s.confidence) AS confidence, collect(s.id) AS statements
