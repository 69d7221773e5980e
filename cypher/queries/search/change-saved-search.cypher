// purpose Renames a saved search, marks it as looked at, deletes or restores it; what is null stays as it is
// param account: string
// param id: string
// param name: string
// param sequence: integer
// param isDeleted: boolean
// param at: datetime
// returns id: string
// mode: write
MATCH (:Account {name: $account})-[:SAVED]->(s:SavedSearch {id: $id})
SET s.name = coalesce($name, s.name),
  s.lookedSeq = coalesce($sequence, s.lookedSeq),
  s.lookedAt = CASE WHEN $sequence IS NULL THEN s.lookedAt ELSE $at END,
  s.deletedAt = CASE $isDeleted WHEN true THEN $at WHEN false THEN null ELSE s.deletedAt END
RETURN s.id AS id
