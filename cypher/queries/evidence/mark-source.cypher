// purpose Marks a source as withdrawn, with the reason, or takes the mark away
// param id: string
// param withdrawn: boolean
// param note: string
// param by: string
// param at: datetime
// param changeSeq: integer
// returns id: string
// mode: write
MATCH (s:Source {id: $id})
SET s.withdrawnAt = CASE WHEN $withdrawn THEN $at END,
  s.withdrawnBy = CASE WHEN $withdrawn THEN $by END,
  s.withdrawnNote = CASE WHEN $withdrawn THEN $note END,
  s.changeSeq = $changeSeq
RETURN s.id AS id
