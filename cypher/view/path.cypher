// The shortest path of facts between two entities; articles and figures are no way. $from, $to
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:LOCATED_IN|WITHIN|PART_OF|HANDLED|OCCURRED_IN|SUSPECT_IN|VICTIM_IN|NATIVE_OF|OF_TYPE|ISSUED|ADOPTED|COOPERATES_WITH|TARGETS|COVERS|OPERATED_BY|APPLIES_IN|FOUND*..8]-(b))
RETURN p AS path
