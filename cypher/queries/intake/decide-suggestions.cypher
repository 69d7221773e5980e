// purpose Changes where suggestions stand, if they stand where they are thought to
// param ids: list of string
// param from: list of string
// param state: string
// param edited: string
// param note: string
// param by: string
// param at: datetime
// returns id: string
// mode: write
MATCH (g:Suggestion)
WHERE g.id IN $ids AND g.state IN $from
CREATE (g)-[:HAS_STATUS_CHANGE]->(:StatusChange {at: $at, by: $by, from: g.state, to: $state, note: coalesce($note, '')})
SET g.state = $state,
  g.edited = $edited,
  g.note = $note,
  g.decidedAt = CASE $state WHEN 'open' THEN null ELSE $at END,
  g.decidedBy = CASE $state WHEN 'open' THEN null ELSE $by END,
  g.claims = CASE $state WHEN 'open' THEN [] ELSE g.claims END
RETURN g.id AS id ORDER BY id
