// Empties the store.
MATCH (n)
DETACH DELETE n
