// Counts the loads and removals that changed something.
MATCH (v:ZhengtuSchema {id: 'schema'})
SET v.revision = coalesce(v.revision, 0) + 1
