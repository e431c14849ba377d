// Entities of one type; {{label}} is that type. $rows: [{id, name, aliases, properties}]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:`{{label}}`
SET e += row.properties
SET e.name = row.name,
    e.aliases = [alias IN coalesce(e.aliases, []) WHERE NOT alias IN row.aliases] + row.aliases
