// purpose The searches that an account has saved, in the order of their names; deleted ones too, which can still be restored
// param account: string
// returns id: string
// returns name: string
// returns parameters: string
// returns lookedSeq: integer
// returns lookedAt: datetime
// returns createdAt: datetime
// returns deletedAt: datetime
// mode: read
MATCH (:Account {name: $account})-[:SAVED]->(s:SavedSearch)
RETURN
  s.id AS id,
  s.name AS name,
  s.parameters AS parameters,
  s.lookedSeq AS lookedSeq,
  s.lookedAt AS lookedAt,
  s.createdAt AS createdAt,
  s.deletedAt AS deletedAt
ORDER BY toLower(name), id
