// Full-text indexes for Chinese. On Neo4j alone: the embedded engine has no statement for them, and the same are made by its API.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (e:Entity) ON EACH [e.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (a:Article) ON EACH [a.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(300);
