// purpose One citation of a source
// param source: string
// param id: string
// returns citation: map
// returns restricted: boolean
// returns claims: list of string
// mode: read
MATCH (s:Source {id: $source})-[:CONTAINS]->(c:Citation {id: $id})
RETURN
  c {.id, .locator, .passage, .quote, .begin, .end, .accessedOn, .archivedUrl} AS citation,
  s.restricted AS restricted,
  COLLECT { MATCH (c)-[:EVIDENCES]->(claim:Claim) RETURN claim.id ORDER BY claim.id } AS claims
