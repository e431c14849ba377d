// The types of relationships in the store.
CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS name
