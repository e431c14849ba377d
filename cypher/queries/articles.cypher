// en: Articles with outlet, time, authors and how many entities they mention
// zh: 文章：媒体、时间、作者与提到的实体数
MATCH (article:Article)
OPTIONAL MATCH (author:Person)-[:AUTHORED]->(article)
OPTIONAL MATCH (article)-[:MENTIONS]->(entity)
WITH article, author, entity ORDER BY author.name
RETURN article.id AS id, article.title AS title, article.outlet AS outlet, article.publishedAt AS publishedAt,
       collect(DISTINCT author.name) AS authors, count(DISTINCT entity) AS entities
ORDER BY publishedAt, title
