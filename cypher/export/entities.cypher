// Every entity and article.
MATCH (e:Entity)
RETURN e AS node
