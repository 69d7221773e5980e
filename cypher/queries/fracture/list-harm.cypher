// purpose Incidents of harm to civilians, each with the units that a source names; for the export of tables only
// returns id: string
// returns unit: string
// returns place: string
// returns type: string
// returns possibleFrom: date
// returns killedMin: integer
// returns knownFrom: date
// mode: read
MATCH (o:Claim {kind: 'Occurrence', status: 'accepted', stance: 'asserts'})-[:ABOUT]->(i:Incident)
MATCH (o)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
OPTIONAL MATCH (o)-[:OBJECT]->(p:Place)
OPTIONAL MATCH (i)<-[:OBJECT]-(at:Claim {kind: 'Attribution', status: 'accepted'})-[:ABOUT]->(u:Unit)
RETURN
  coalesce(i.mergedInto, i.id) AS id,
  coalesce(u.mergedInto, u.id) AS unit,
  coalesce(p.mergedInto, p.id) AS place,
  o.type AS type,
  o.possibleFrom AS possibleFrom,
  o.killedMin AS killedMin,
  coalesce(src.publishedUntil, date(src.recordedAt)) AS knownFrom
ORDER BY o.id, src.id, unit
