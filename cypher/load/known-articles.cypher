// Which of these articles the store has, with the hash of the document each was loaded from and what it says of entities. $ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN a.id AS id, a.documentHash AS hash, a.described AS described
