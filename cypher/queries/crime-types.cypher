// en: Kinds of crime: how many cases, measures and documents concern each
// zh: 各类违法犯罪：案件、举措、文件数
MATCH (crime:CrimeType)
OPTIONAL MATCH (c:Case)-[:OF_TYPE]->(crime)
OPTIONAL MATCH (m:Measure)-[:TARGETS]->(crime)
OPTIONAL MATCH (d:Document)-[:TARGETS]->(crime)
RETURN crime.name AS crime, count(DISTINCT c) AS cases, count(DISTINCT m) AS measures, count(DISTINCT d) AS documents
ORDER BY cases DESC, measures DESC, documents DESC, crime
