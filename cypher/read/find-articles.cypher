// The articles of this id, address, title or path. $article
MATCH (a:Article)
WHERE a.id = $article OR a.url = $article OR a.title = $article OR a.path = $article
RETURN a.id AS id, a.title AS title
ORDER BY id
