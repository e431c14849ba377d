// Takes back all that an article states. $id
MATCH (s:Statement)-[:STATED_IN]->(a:Entity {id: $id})
DETACH DELETE s
