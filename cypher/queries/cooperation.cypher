// en: Who cooperates with whom
// zh: 谁与谁联合
MATCH (a:Agency)-[r:COOPERATES_WITH]->(b)
RETURN a.name AS agency, b.name AS partner, r.support AS articles
ORDER BY agency, partner
