// Says that an import is complete.
MATCH (v:ZhengtuSchema {id: 'schema'})
REMOVE v.imported
