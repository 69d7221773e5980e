// purpose Which line of reporting names which unit, first at all and first since the coup
// param from: date
// returns unit: string
// returns lineage: string
// returns first: date
// returns since: date
// returns undated: boolean
// mode: read
MATCH (r:Unit)<-[:ABOUT|OBJECT]-(c:Claim)
WHERE c.status <> 'withdrawn'
MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
WITH coalesce(r.mergedInto, r.id) AS unit, coalesce(src.lineage, src.id) AS lineage, src
RETURN
  unit,
  lineage,
  min(src.publishedUntil) AS first,
  min(CASE WHEN src.publishedUntil >= $from THEN src.publishedUntil END) AS since,
  any(known IN collect(src.publishedUntil IS NOT NULL) WHERE NOT known) AS undated
ORDER BY unit, lineage
