// purpose Which unit a source puts under which, and when
// returns unit: string
// returns superior: string
// returns relation: string
// returns span: map
// returns knownFrom: date
// mode: read
MATCH (c:Claim {kind: 'Subordination', status: 'accepted'})-[:ABOUT]->(u:Unit)
MATCH (c)-[:OBJECT]->(s:Unit)
MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
RETURN
  coalesce(u.mergedInto, u.id) AS unit,
  coalesce(s.mergedInto, s.id) AS superior,
  c.relation AS relation,
  c {.possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended} AS span,
  coalesce(src.publishedUntil, date(src.recordedAt)) AS knownFrom
ORDER BY c.id, src.id
