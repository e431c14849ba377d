// Writes the version of the store's schema. $version
MERGE (v:ZhengtuSchema {id: 'schema'})
SET v.version = $version
