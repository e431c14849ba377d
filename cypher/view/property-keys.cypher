// The keys of properties in the store.
CALL db.propertyKeys() YIELD propertyKey
RETURN propertyKey AS name
