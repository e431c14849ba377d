// Which state of the store this is; none in a store that nothing was loaded into since it was imported.
MATCH (v:ZhengtuSchema)
RETURN v.revision AS revision
