// purpose Where a source that speaks of a unit says that it was, or that people left it: as printed, by the record that the source named
// param id: string
// param knownAt: datetime
// returns unit: string
// returns source: string
// returns places: list of string
// mode: read
MATCH (u:Record)
WHERE u.id = $id OR u.mergedInto = $id
CALL (u) {
  MATCH (u)<-[:OBJECT]-(c:Claim {kind: 'Departure'})-[:ABOUT]->(:Defection)<-[:ABOUT]-(o:Claim {kind: 'Occurrence'})
  RETURN c, o
  UNION
  MATCH (u)<-[:ABOUT]-(c:Claim {kind: 'Attribution'})-[:OBJECT]->(:Incident)<-[:ABOUT]-(o:Claim {kind: 'Occurrence'})
  RETURN c, o
  UNION
  MATCH (u)<-[:ABOUT]-(o:Claim {kind: 'Stationing'})
  RETURN o AS c, o
}
WITH u, c, o
WHERE o.placeAsReported IS NOT NULL AND o.recordedAt <= $knownAt AND o.status <> 'withdrawn' AND c.status <> 'withdrawn'
MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)
WHERE EXISTS { (o)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s) }
WITH u.id AS unit, s.id AS source, o.placeAsReported AS place
ORDER BY place
RETURN unit, source, collect(DISTINCT place) AS places
ORDER BY unit, source
