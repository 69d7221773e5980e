// purpose Changes where a claim stands and keeps the change
// param id: string
// param status: string
// param note: string
// param by: string
// param at: datetime
// param changeSeq: integer
// returns id: string
// returns subject: string
// mode: write
MATCH (c:Claim {id: $id})
CREATE (c)-[:HAS_STATUS_CHANGE]->(:StatusChange {at: $at, by: $by, from: c.status, to: $status, note: $note})
SET c.status = $status,
  c.withdrawnAt = CASE WHEN $status = 'withdrawn' THEN coalesce(c.withdrawnAt, $at) ELSE null END,
  c.changeSeq = $changeSeq
WITH c
OPTIONAL MATCH (c)-[:ABOUT]->(s:Record)
RETURN c.id AS id, coalesce(s.mergedInto, s.id) AS subject
