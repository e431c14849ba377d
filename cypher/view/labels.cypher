// The labels in the store.
CALL db.labels() YIELD label
RETURN label AS name
