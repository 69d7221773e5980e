// purpose Gives the claims that were withdrawn with a source the status that they had, unless somebody has changed them since
// param id: string
// param note: string
// param by: string
// param at: datetime
// param changeSeq: integer
// returns id: string
// returns subject: string
// mode: write
MATCH (:Source {id: $id})-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim {status: 'withdrawn'})
WITH DISTINCT c
MATCH (c)-[:HAS_STATUS_CHANGE]->(last:StatusChange)
WHERE last.source = $id AND last.to = 'withdrawn' AND NOT EXISTS {
  MATCH (c)-[:HAS_STATUS_CHANGE]->(later:StatusChange)
  WHERE later.at > last.at
}
CREATE (c)-[:HAS_STATUS_CHANGE]->(:StatusChange {at: $at, by: $by, from: 'withdrawn', to: last.from, note: $note, source: $id})
SET c.status = last.from, c.withdrawnAt = null, c.changeSeq = $changeSeq
WITH c
OPTIONAL MATCH (c)-[:ABOUT]->(subject:Record)
RETURN c.id AS id, coalesce(subject.mergedInto, subject.id) AS subject
