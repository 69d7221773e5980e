// purpose Every claim but a tally is about a record
// severity: error
// mode: read
MATCH (c:Claim)
WHERE c.kind <> 'Tally' AND NOT EXISTS { (c)-[:ABOUT]->(:Record) }
RETURN c.id AS claim, c.kind AS kind ORDER BY claim
