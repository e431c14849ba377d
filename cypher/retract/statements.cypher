// Takes back all that articles state. $ids
UNWIND $ids AS id
MATCH (s:Statement {article: id})
DETACH DELETE s
