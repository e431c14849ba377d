// The articles that state each of these facts. $facts
UNWIND $facts AS fact
MATCH (s:Statement {fact: fact})
RETURN DISTINCT s.fact AS fact, s.article AS article
ORDER BY fact, article
