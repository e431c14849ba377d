// en: Suspects with sex, age, origin and the sentence that names them as such
// zh: 嫌疑人：性别、年龄、籍贯与原文
MATCH (person:Person)-[:SUSPECT_IN]->(c:Case)
MATCH (s:Statement {predicate: 'SUSPECT_IN'})-[:SUBJECT]->(person)
OPTIONAL MATCH (person)-[:NATIVE_OF]->(home:Place)
RETURN person.name AS suspect, person.sex AS sex, person.age AS age, home.name AS origin, c.name AS case, s.quote AS evidence
ORDER BY suspect, case, evidence
