// The version of the store's schema, and whether neo4j-admin filled it; none in a store that is empty or older than versions.
MATCH (v:ZhengtuSchema)
RETURN v.version AS version, v.imported AS imported
