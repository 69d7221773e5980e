// purpose The units of the register, each with the headcounts that sources state of it
// returns id: string
// returns designation: string
// returns type: string
// returns standing: string
// returns strengths: list
// mode: read
MATCH (u:Unit)
WHERE u.mergedInto IS NULL
OPTIONAL MATCH (r:Record)
WHERE r.id = u.id OR r.mergedInto = u.id
OPTIONAL MATCH
  (r)<-[:ABOUT]-(c:Claim {kind: 'Strength', status: 'accepted'})
    <-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
WITH u, c, src ORDER BY c.id, src.id
RETURN
  u.id AS id,
  coalesce(u.designation, u.displayName, u.id) AS designation,
  coalesce(u.type, '') AS type,
  coalesce(u.standing, '') AS standing,
  [x IN collect({c: c, src: src}) WHERE x.c IS NOT NULL |
    {countMin: x.c.countMin, countMax: x.c.countMax, measure: x.c.measure, asOf: x.c.possibleUntil,
      knownFrom: coalesce(x.src.publishedUntil, date(x.src.recordedAt))}] AS strengths
ORDER BY id
