// en: Cases with who handled them, their suspects and the kind of crime
// zh: 案件：办案机关、嫌疑人、罪名
MATCH (c:Case)
OPTIONAL MATCH (agency:Agency)-[:HANDLED]->(c)
OPTIONAL MATCH (suspect)-[:SUSPECT_IN]->(c)
OPTIONAL MATCH (c)-[:OF_TYPE]->(crime:CrimeType)
WITH c, agency, suspect, crime ORDER BY agency.name, suspect.name, crime.name
RETURN c.name AS case, c.occurredOn AS occurredOn, collect(DISTINCT agency.name) AS agencies,
       collect(DISTINCT suspect.name) AS suspects, collect(DISTINCT crime.name) AS crimes
ORDER BY case, occurredOn
