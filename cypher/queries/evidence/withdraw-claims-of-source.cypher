// purpose Withdraws every claim that no other standing source states, and keeps the change with what caused it
// param id: string
// param note: string
// param by: string
// param at: datetime
// param changeSeq: integer
// returns id: string
// returns subject: string
// mode: write
MATCH (s:Source {id: $id})-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim)
WHERE c.status <> 'withdrawn' AND NOT EXISTS {
  MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(other:Source)
  WHERE other.id <> $id AND other.withdrawnAt IS NULL
}
WITH DISTINCT c
CREATE (c)-[:HAS_STATUS_CHANGE]->(:StatusChange {at: $at, by: $by, from: c.status, to: 'withdrawn', note: $note, source: $id})
SET c.status = 'withdrawn', c.withdrawnAt = $at, c.changeSeq = $changeSeq
WITH c
OPTIONAL MATCH (c)-[:ABOUT]->(subject:Record)
RETURN c.id AS id, coalesce(subject.mergedInto, subject.id) AS subject
