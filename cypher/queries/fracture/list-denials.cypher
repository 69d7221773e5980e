// purpose Denials of defections, with the passage that they rest on
// returns event: string
// returns claim: map
// returns citation: map
// returns source: map
// returns publication: map
// mode: read
MATCH (d:Claim {kind: 'Occurrence', status: 'accepted'})-[:ABOUT]->(a:Defection)
WHERE d.stance = 'denies'
MATCH (d)<-[:EVIDENCES]-(cit:Citation)<-[:CONTAINS]-(src:Source)
OPTIONAL MATCH (pub:Publication)-[:PUBLISHED]->(src)
RETURN
  coalesce(a.mergedInto, a.id) AS event,
  d {.id, .type, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended} AS claim,
  cit {.quote, .passage} AS citation,
  src {.id, .title, .published, .lineage, .restricted, .reliability, knownFrom: coalesce(src.publishedUntil, date(src.recordedAt))} AS source,
  pub {.id, .name} AS publication
ORDER BY d.id, src.id, cit.id
