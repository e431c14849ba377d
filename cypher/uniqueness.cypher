// On Neo4j alone, and before schema.cypher, for the index that comes with it is the one which statement_id_lookup asks for. Tasks of a
// cluster that is retried may write a statement at once. The embedded engine has one writer, which takes back what an article said
// before it writes what it says now, and would spend a tenth of a load on looking.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
