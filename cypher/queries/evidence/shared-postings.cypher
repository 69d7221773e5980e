// purpose Pairs of people out of those given that claims post to one unit
// param ids: list of string
// returns person: string
// returns units: list
// mode: read
MATCH (p:Person)
WHERE p.id IN $ids
OPTIONAL MATCH (p)<-[:ABOUT]-(c:Posting)-[:OBJECT]->(u:Unit)
WHERE c.status <> 'withdrawn'
RETURN p.id AS person, collect(DISTINCT coalesce(u.mergedInto, u.id)) AS units ORDER BY person
