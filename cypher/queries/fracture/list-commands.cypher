// purpose Who commands which unit when, of people with a public standing; only to see which units share a commander
// returns person: string
// returns unit: string
// returns span: map
// returns knownFrom: date
// mode: read
MATCH (c:Claim {kind: 'Posting', status: 'accepted'})-[:ABOUT]->(p:Person)
WHERE c.role IN ['Commander', 'Acting Commander']
OPTIONAL MATCH (p)-[:MERGED_INTO]->(into:Person)
WITH c, coalesce(into, p) AS p
WHERE p.standing = 'public-official'
MATCH (c)-[:OBJECT]->(u:Unit)
MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
RETURN
  p.id AS person,
  coalesce(u.mergedInto, u.id) AS unit,
  c {.possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended} AS span,
  coalesce(src.publishedUntil, date(src.recordedAt)) AS knownFrom
ORDER BY c.id, src.id
