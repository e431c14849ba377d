// The id and labels of every entity.
MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels
