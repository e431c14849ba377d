// en: Platforms with who runs them, what they serve and how much they handled
// zh: 平台：主办者、业务与办理量
MATCH (platform:Platform)
OPTIONAL MATCH (platform)-[:OPERATED_BY]->(owner)
OPTIONAL MATCH (platform)-[:COVERS]->(topic:Topic)
OPTIONAL MATCH (platform)-[:HAS_FIGURE]->(figure:Figure)
WITH platform, owner, topic, figure ORDER BY owner.name, topic.name, figure.name
RETURN platform.name AS platform, collect(DISTINCT owner.name) AS operatedBy, collect(DISTINCT topic.name) AS topics,
       collect(DISTINCT figure.name) AS figures
ORDER BY platform
