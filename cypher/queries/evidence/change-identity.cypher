// purpose Changes where a decision on identity stands
// param id: string
// param state: string
// param note: string
// param by: string
// param at: datetime
// returns id: string
// mode: write
MATCH (d:IdentityDecision {id: $id})
SET d.state = $state,
  d.decision = CASE WHEN $state = 'decided' THEN 'same' ELSE d.decision END,
  d.changedBy = $by, d.changedAt = $at, d.changeNote = $note
RETURN d.id AS id
