// That articles mention entities, with every place where they do. An article alone can say what it mentions, so the relationship is
// its own proof and no statement stands beside it; those of an earlier version of the article are gone by now.
// $rows: [[article, entity, id, support, statements, confidence, rule, starts, ends, quotes, derived, details]]
UNWIND $rows AS row
MATCH (article:Entity {id: row[0]})
MATCH (entity:Entity {id: row[1]})
CREATE (article)-[:MENTIONS {
  id: row[2],
  support: row[3],
  statements: row[4],
  confidence: row[5],
  rule: row[6],
  starts: row[7],
  ends: row[8],
  quotes: row[9],
  derived: row[10],
  details: row[11]
}]->(entity)
