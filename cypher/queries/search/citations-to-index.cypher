// purpose Citations with their source and the claims that rest on them; without any whose claims name a person who is not public
// param ids: list of string
// returns citation: map
// returns source: map
// returns publisherId: string
// returns publisher: string
// returns claims: list of map
// returns about: list of string
// returns changed: integer
// mode: read
MATCH (cit:Citation)
WHERE cit.id IN $ids
  AND NOT EXISTS { MATCH (cit)-[:EVIDENCES]->(:Participation) }
  AND NOT EXISTS {
    MATCH (cit)-[:EVIDENCES]->(:Claim)-[:ABOUT|OBJECT]->(:Record)-[:MERGED_INTO*0..1]->(n:Person)
    WHERE NOT coalesce(n.standing, '') IN ['public-official', 'public-spokesperson']
  }
MATCH (cit)<-[:CONTAINS]-(s:Source)<-[:PUBLISHED]-(p:Publication)
RETURN
  cit {.id, .passage, .begin, .end, quote: CASE WHEN coalesce(s.restricted, false) THEN null ELSE cit.quote END} AS citation,
  s {.id, .title, .author, .published, .publishedFrom, .publishedUntil, .language} AS source,
  p.id AS publisherId,
  p.name AS publisher,
  COLLECT {
    MATCH (cit)-[:EVIDENCES]->(c:Claim)
    WHERE c.status <> 'withdrawn'
    RETURN c {.id, .kind, .summary, .possibleFrom, .possibleUntil, .type, .asReported, .placeAsReported, .weaponsSummary, .ranks,
      .rankHighest, .receivingParty, .rank, .role, .title, .claimedBy, .claimant, .metric, .scope}
    ORDER BY c.kind DESC, c.id
  } AS claims,
  COLLECT {
    MATCH (cit)-[:EVIDENCES]->(c:Claim)-[:ABOUT|OBJECT]->(r:Record)
    WHERE c.status <> 'withdrawn'
    RETURN DISTINCT coalesce(r.mergedInto, r.id) AS id ORDER BY id
  } AS about,
  coalesce(reduce(last = 0, seq IN COLLECT {
    MATCH (cit)-[:EVIDENCES]->(c:Claim)
    WHERE c.status <> 'withdrawn'
    RETURN coalesce(c.changeSeq, 0)
  } | CASE WHEN seq > last THEN seq ELSE last END), 0) AS changed
