// Deletes the statements of what articles mention, as version 2 had them. $ids
UNWIND $ids AS id
MATCH (s:Statement {article: id})
WHERE s.predicate = 'MENTIONS'
DETACH DELETE s
