// Constraints and indexes, the same for every engine. One statement each, ended by a semicolon.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
// On the embedded engine a constraint makes no index; on Neo4j the first two find those of constraints (see uniqueness.cypher).
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX statement_id_lookup IF NOT EXISTS FOR (s:Statement) ON (s.id);
CREATE INDEX statement_fact IF NOT EXISTS FOR (s:Statement) ON (s.fact);
CREATE INDEX statement_article IF NOT EXISTS FOR (s:Statement) ON (s.article);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
