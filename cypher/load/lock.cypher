// Keeps other loads waiting until this one is done: two that add to the same counts would lose one.
MATCH (v:ZhengtuSchema {id: 'schema'})
SET v.version = v.version
