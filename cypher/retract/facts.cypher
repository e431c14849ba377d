// The facts that an article states. $id
MATCH (s:Statement)-[:STATED_IN]->(a:Entity {id: $id})
RETURN DISTINCT s.fact AS fact
