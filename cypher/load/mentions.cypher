// That articles mention entities, with every place where they do. An article alone can say what it mentions, so the relationship is
// its own proof and no statement stands beside it; those of an earlier version of the article are gone by now.
// $rows: [{article, entity, properties}]
UNWIND $rows AS row
MATCH (article:Entity {id: row.article})
MATCH (entity:Entity {id: row.entity})
CREATE (article)-[m:MENTIONS]->(entity)
SET m = row.properties
