// purpose Claims with their citation and source; without withdrawn ones, and without any that name a person who is not public
// param ids: list of string
// returns claim: map
// returns citation: map
// returns source: map
// returns publisherId: string
// returns publisher: string
// returns about: list of string
// mode: read
MATCH (c:Claim)
WHERE c.id IN $ids AND c.status <> 'withdrawn' AND NOT c:Participation
  AND NOT EXISTS {
    MATCH (c)-[:ABOUT|OBJECT]->(:Record)-[:MERGED_INTO*0..1]->(n:Person)
    WHERE NOT coalesce(n.standing, '') IN ['public-official', 'public-spokesperson']
  }
MATCH (c)<-[:EVIDENCES]-(cit:Citation)<-[:CONTAINS]-(s:Source)<-[:PUBLISHED]-(p:Publication)
RETURN
  c {.id, .kind, .summary, .possibleFrom, .possibleUntil, .type, .asReported, .placeAsReported, .weaponsSummary, .ranks,
    .rankHighest, .receivingParty, .rank, .role, .title, .claimedBy, .claimant, .metric, .scope} AS claim,
  cit {.id, .passage, .begin, .end, quote: CASE WHEN coalesce(s.restricted, false) THEN null ELSE cit.quote END} AS citation,
  s {.id, .title, .author, .published, .publishedFrom, .publishedUntil, .language} AS source,
  p.id AS publisherId,
  p.name AS publisher,
  COLLECT {
    MATCH (c)-[:ABOUT|OBJECT]->(r:Record)
    RETURN DISTINCT coalesce(r.mergedInto, r.id)
  } AS about
ORDER BY c.id, s.id
