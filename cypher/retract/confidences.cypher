// The greatest confidence with which facts are still stated. $facts
UNWIND $facts AS fact
MATCH (s:Statement {fact: fact})
RETURN fact, max(s.confidence) AS confidence
