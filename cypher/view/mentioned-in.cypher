// The articles that mention an entity, and where. $id
MATCH (:Entity {id: $id})<-[m:MENTIONS]-(article:Article)
RETURN article.id AS id, article.title AS title, article.outlet AS outlet, article.publishedAt AS publishedAt, m.starts AS starts,
       m.ends AS ends, m.quotes AS quotes, m.confidence AS confidence, m.rule AS rule
ORDER BY title, id
