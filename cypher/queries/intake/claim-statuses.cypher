// purpose Where claims stand
// param ids: list of string
// returns id: string
// returns status: string
// mode: read
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, c.status AS status ORDER BY id
