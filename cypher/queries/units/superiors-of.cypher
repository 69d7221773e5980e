// purpose Units that some claim puts directly above one of these, at any time
// param ids: list of string
// returns id: string
// mode: read
MATCH (u:Unit)
WHERE u.id IN $ids OR u.mergedInto IN $ids
MATCH (u)<-[:ABOUT]-(:Claim {kind: 'Subordination'})-[:OBJECT]->(s:Unit)
RETURN DISTINCT coalesce(s.mergedInto, s.id) AS id
ORDER BY id
