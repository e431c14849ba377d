// Where articles disagree on an entity: its figures of one count and date, the dates of a case told of with the same suspect. $id
MATCH (e:Entity {id: $id})-[:HAS_FIGURE]->(f:Figure)
MATCH (e)-[:HAS_FIGURE]->(g:Figure)
WHERE f.id < g.id AND f.unit = g.unit AND f.asOf = g.asOf AND f.value <> g.value AND coalesce(f.what, '') = coalesce(g.what, '')
MATCH (s:Statement {predicate: 'HAS_FIGURE'})-[:OBJECT]->(f)
MATCH (t:Statement {predicate: 'HAS_FIGURE'})-[:OBJECT]->(g)
MATCH (s)-[:STATED_IN]->(one:Article)
MATCH (t)-[:STATED_IN]->(other:Article)
WHERE one.id <> other.id
RETURN DISTINCT 'figure' AS kind, f.what AS what, f.asOf AS date,
       f.name AS said, one.id AS articleId, one.title AS articleTitle, s.start AS start, s.end AS end,
       g.name AS otherwise, other.id AS otherId, other.title AS otherTitle, t.start AS otherStart, t.end AS otherEnd
UNION
MATCH (c:Entity:Case {id: $id})<-[:SUSPECT_IN]-(p)
MATCH (agency:Agency)-[:HANDLED]->(c)
MATCH (agency)-[:HANDLED]->(d:Case)<-[:SUSPECT_IN]-(q)
WHERE c.id <> d.id AND c.name = d.name AND p.name = q.name AND c.occurredOn <> d.occurredOn
MATCH (one:Article)-[:MENTIONS]->(c)
MATCH (other:Article)-[:MENTIONS]->(d)
RETURN DISTINCT 'date' AS kind, c.name AS what, null AS date,
       c.occurredOn AS said, one.id AS articleId, one.title AS articleTitle, 0 AS start, 0 AS end,
       d.occurredOn AS otherwise, other.id AS otherId, other.title AS otherTitle, 0 AS otherStart, 0 AS otherEnd
