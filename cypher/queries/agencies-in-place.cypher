// en: Agencies of a place and of all places within it
// zh: 某地及其下辖地区的机关
// $place = 广东省: name or short name of the place
MATCH (top:Place)
WHERE top.name = $place OR $place IN top.aliases
MATCH (agency:Agency)-[:LOCATED_IN]->(place:Place)-[:WITHIN*0..4]->(top)
RETURN DISTINCT agency.name AS agency, place.name AS place
ORDER BY place, agency
