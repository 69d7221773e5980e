// purpose Where a source puts which unit, and when
// returns unit: string
// returns site: string
// returns relation: string
// returns span: map
// returns knownFrom: date
// mode: read
MATCH (c:Claim {kind: 'Stationing', status: 'accepted'})-[:ABOUT]->(u:Unit)
MATCH (c)-[:OBJECT]->(s:Record)
MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
RETURN
  coalesce(u.mergedInto, u.id) AS unit,
  coalesce(s.mergedInto, s.id) AS site,
  c.relation AS relation,
  c {.possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended} AS span,
  coalesce(src.publishedUntil, date(src.recordedAt)) AS knownFrom
ORDER BY c.id, src.id
