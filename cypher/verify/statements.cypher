// Every statement with the labels of its ends.
MATCH (s:Statement)-[:SUBJECT]->(subject)
MATCH (s)-[:OBJECT]->(object)
MATCH (s)-[:STATED_IN]->(article)
RETURN s.id AS id, s.fact AS fact, s.predicate AS predicate, article.id AS article, s.quote AS quote,
       s.start AS start, s.end AS end, labels(subject) AS subjectLabels, labels(object) AS objectLabels, s.derived AS derived
