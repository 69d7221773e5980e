// purpose Changes where a decision on identity stands and keeps the change
// param id: string
// param state: string
// param note: string
// param by: string
// param at: datetime
// returns id: string
// mode: write
MATCH (d:IdentityDecision {id: $id})
CREATE (d)-[:HAS_STATUS_CHANGE]->(:StatusChange {at: $at, by: $by, from: d.state, to: $state, note: $note})
SET d.state = $state,
  d.decision = CASE WHEN $state = 'decided' THEN 'same' ELSE d.decision END,
  d.changedBy = $by, d.changedAt = $at, d.changeNote = $note
RETURN d.id AS id
