// The version of the store's schema; none in a store that is empty or older than versions.
MATCH (v:ZhengtuSchema)
RETURN v.version AS version
