// The articles that are there, with the hash of the document each was loaded from.
MATCH (a:Article)
RETURN a.id AS id, a.documentHash AS hash
