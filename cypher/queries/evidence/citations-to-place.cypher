// purpose The citations of a source that name a paragraph and have no place in its text yet
// param id: string
// returns id: string
// returns locator: string
// returns passage: string
// mode: read
MATCH (:Source {id: $id})-[:CONTAINS]->(c:Citation)
WHERE c.begin IS NULL AND c.locator STARTS WITH 'para '
RETURN c.id AS id, c.locator AS locator, c.passage AS passage ORDER BY id
