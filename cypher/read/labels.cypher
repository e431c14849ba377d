// The labels of a store.
CALL db.labels()
