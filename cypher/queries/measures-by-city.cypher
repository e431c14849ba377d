// en: Which agencies adopted which measures, and in which place do they sit?
// zh: 哪些机关在哪里采取了哪些举措？
MATCH (agency:Agency)-[adopted:ADOPTED]->(measure:Measure)
OPTIONAL MATCH (agency)-[:LOCATED_IN]->(place:Place)
RETURN place.name AS place, agency.name AS agency, measure.name AS measure, adopted.support AS articles
ORDER BY place, agency, measure
