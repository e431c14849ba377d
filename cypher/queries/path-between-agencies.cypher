// en: The shortest path between two agencies, articles left out
// zh: 两个机关之间的最短路径
// $from = 广东省公安厅: name or alias of the first
// $to = 梅州市公安局: name or alias of the second
MATCH (a:Agency), (b:Agency)
WHERE (a.name = $from OR $from IN a.aliases) AND (b.name = $to OR $to IN b.aliases) AND a.id <> b.id
MATCH p = shortestPath((a)-[:LOCATED_IN|WITHIN|PART_OF|HANDLED|ISSUED|ADOPTED|COOPERATES_WITH|TARGETS|COVERS|APPLIES_IN*..8]-(b))
RETURN [n IN nodes(p) | n.name] AS path, length(p) AS steps
