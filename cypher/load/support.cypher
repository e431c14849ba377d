// What supports each fact now; a fact that nothing supports gives no row. $facts
// (An OPTIONAL MATCH would say so, but the embedded engine scans all statements for it.)
UNWIND $facts AS fact
MATCH (s:Statement {fact: fact})
RETURN fact, count(DISTINCT s.article) AS support, max(s.confidence) AS confidence, collect(s.id) AS statements
