// en: Documents with who issued them and against what they are directed
// zh: 文件：发布机关与打击对象
MATCH (agency:Agency)-[:ISSUED]->(document:Document)
OPTIONAL MATCH (document)-[:TARGETS]->(crime:CrimeType)
WITH document, agency, crime ORDER BY agency.name, crime.name
RETURN document.name AS document, collect(DISTINCT agency.name) AS issuedBy, collect(DISTINCT crime.name) AS targets
ORDER BY document
