// The text of every article.
MATCH (a:Article)
RETURN a.id AS id, a.text AS text
