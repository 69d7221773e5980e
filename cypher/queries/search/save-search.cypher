// purpose Saves a search for an account, unless it has as many as it may have
// param account: string
// param id: string
// param name: string
// param parameters: string
// param sequence: integer
// param at: datetime
// param most: integer
// returns id: string
// mode: write
MATCH (a:Account {name: $account})
WHERE COUNT { (a)-[:SAVED]->(s:SavedSearch) WHERE s.deletedAt IS NULL } < $most
CREATE (a)-[:SAVED]->(s:SavedSearch {
  id: $id, name: $name, parameters: $parameters, lookedSeq: $sequence, lookedAt: $at, createdAt: $at
})
RETURN s.id AS id
