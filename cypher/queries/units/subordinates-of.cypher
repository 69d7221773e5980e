// purpose Units that some claim puts directly under one of these, at any time
// param ids: list of string
// returns id: string
// mode: read
MATCH (s:Unit)
WHERE s.id IN $ids OR s.mergedInto IN $ids
MATCH (s)<-[:OBJECT]-(:Claim {kind: 'Subordination'})-[:ABOUT]->(u:Unit)
RETURN DISTINCT coalesce(u.mergedInto, u.id) AS id
ORDER BY id
