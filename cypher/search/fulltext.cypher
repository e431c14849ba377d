// What a full-text index finds for words, the best first; on Neo4j alone (see fulltext.cypher). $index, $words, $limit
CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node, score
RETURN node.id AS id, labels(node) AS labels, node.name AS name, node.aliases AS aliases,
       CASE $index WHEN 'texts' THEN node.text END AS text, score
