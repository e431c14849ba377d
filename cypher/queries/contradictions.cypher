// en: What articles contradict each other in: figures of one count and date, dates of one case
// zh: 报道之间的矛盾：同一统计口径与日期的不同数字、同一案件的不同日期
MATCH (owner:Entity)-[:HAS_FIGURE]->(f:Figure)
MATCH (owner)-[:HAS_FIGURE]->(g:Figure)
WHERE f.id < g.id AND f.unit = g.unit AND f.asOf = g.asOf AND f.value <> g.value AND coalesce(f.what, '') = coalesce(g.what, '')
MATCH (s:Statement {predicate: 'HAS_FIGURE'})-[:OBJECT]->(f)
MATCH (t:Statement {predicate: 'HAS_FIGURE'})-[:OBJECT]->(g)
MATCH (s)-[:STATED_IN]->(one:Article)
MATCH (t)-[:STATED_IN]->(other:Article)
WHERE one.id <> other.id
RETURN DISTINCT 'figure' AS kind, owner.name AS entity, f.what AS what, f.asOf AS date, f.name AS said, one.title AS article,
       g.name AS otherwise, other.title AS otherArticle
ORDER BY entity, what, date, said, otherwise
UNION
MATCH (agency:Agency)-[:HANDLED]->(c:Case)<-[:SUSPECT_IN]-(p)
MATCH (agency)-[:HANDLED]->(d:Case)<-[:SUSPECT_IN]-(q)
WHERE c.id < d.id AND c.name = d.name AND p.name = q.name AND c.occurredOn <> d.occurredOn
MATCH (one:Article)-[:MENTIONS]->(c)
MATCH (other:Article)-[:MENTIONS]->(d)
RETURN DISTINCT 'date of a case' AS kind, agency.name AS entity, c.name AS what, null AS date, c.occurredOn AS said, one.title AS article,
       d.occurredOn AS otherwise, other.title AS otherArticle
ORDER BY entity, what, date, said, otherwise
