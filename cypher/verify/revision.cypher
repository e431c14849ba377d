// How often the graph was changed; the same before and after a verification, unless somebody loads meanwhile.
MATCH (v:ZhengtuSchema)
RETURN v.revision AS revision
