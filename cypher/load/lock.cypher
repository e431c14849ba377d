// Keeps other loads waiting until this one is done: two that add to the same counts would lose one. Which version the store is of now:
// another zhengtu may have migrated it since it was opened.
MATCH (v:ZhengtuSchema {id: 'schema'})
SET v.version = v.version
RETURN v.version AS version
