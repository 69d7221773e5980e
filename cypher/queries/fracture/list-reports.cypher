// purpose What each source says of a departure from a unit, with the passage that it rests on
// returns event: string
// returns unit: string
// returns named: string
// returns claim: map
// returns happened: map
// returns place: map
// returns citation: map
// returns source: map
// returns publication: map
// mode: read
MATCH (d:Claim {kind: 'Departure', status: 'accepted'})-[:ABOUT]->(a:Defection)
MATCH (d)-[:OBJECT]->(o:Unit)
MATCH (d)<-[:EVIDENCES]-(cit:Citation)<-[:CONTAINS]-(src:Source)
OPTIONAL MATCH (pub:Publication)-[:PUBLISHED]->(src)
OPTIONAL MATCH
  (a)<-[:ABOUT]-(h:Claim {kind: 'Occurrence', status: 'accepted', stance: 'asserts'})
    <-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src)
WITH d, a, o, cit, src, pub, h ORDER BY h.id
WITH d, a, o, cit, src, pub, head(collect(h)) AS h
OPTIONAL MATCH (h)-[:OBJECT]->(place:Place)
RETURN
  coalesce(a.mergedInto, a.id) AS event,
  coalesce(o.mergedInto, o.id) AS unit,
  o.id AS named,
  d {.id, .countMin, .countMax, .countShared, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended}
    AS claim,
  h {.type, .weapons, .rankHighest, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended} AS happened,
  place {.id} AS place,
  cit {.quote, .passage} AS citation,
  src {.id, .title, .published, .lineage, .restricted, .reliability,
    knownFrom: coalesce(src.publishedUntil, date(src.recordedAt))} AS source,
  pub {.id, .name} AS publication
ORDER BY d.id, src.id, cit.id
