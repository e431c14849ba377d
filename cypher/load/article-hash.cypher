// The hash of the graph document that an article was loaded from. $id
MATCH (a:Entity {id: $id})
WHERE a.documentHash IS NOT NULL
RETURN a.documentHash AS hash
