// en: Problems that inspections found, with the sentence
// zh: 检查发现的问题与原文
MATCH (s:Statement {predicate: 'FOUND'})-[:SUBJECT]->(agency:Agency)
MATCH (s)-[:OBJECT]->(problem:Problem)
RETURN agency.name AS agency, problem.name AS problem, s.quote AS evidence
ORDER BY agency, problem
