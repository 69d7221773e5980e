// purpose Claims of some kinds whose subject is one of these units
// param ids: list of string
// param kinds: list of string
// returns id: string
// mode: read
MATCH (u:Unit)
WHERE u.id IN $ids OR u.mergedInto IN $ids
MATCH (u)<-[:ABOUT]-(c:Claim)
WHERE c.kind IN $kinds
RETURN DISTINCT c.id AS id
ORDER BY id
