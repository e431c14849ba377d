// That articles mention entities, as often as it is written. $rows: [{article, entity, properties}]
UNWIND $rows AS row
MATCH (article:Entity {id: row.article})
MATCH (entity:Entity {id: row.entity})
MERGE (article)-[m:MENTIONS]->(entity)
SET m = row.properties
