// Articles, each exactly as given. $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (a:Entity {id: row.id})
SET a:Article
SET a = row.properties
