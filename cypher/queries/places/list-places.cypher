// purpose A page of places, with what is recorded within each
// param words: list of string
// param level: string
// param within: string
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns place: map
// returns around: list of map
// returns bases: integer
// returns units: integer
// returns incidents: integer
// returns defections: integer
// mode: read
MATCH (p:Place)
WHERE p.mergedInto IS NULL AND p.firstRecordedAt <= $knownAt
  AND ($level IS NULL OR p.level = $level)
  AND all(word IN $words WHERE any(name IN [p.name] + coalesce(p.alternativeNames, [])
    WHERE toLower(normalize(name, NFKC)) CONTAINS word))
  AND ($within IS NULL OR EXISTS { (p)-[:WITHIN*1..8]->(:Place {id: $within}) })
WITH p, CASE $sort
  WHEN 'level' THEN toString(CASE p.level
    WHEN 'country' THEN 1 WHEN 'state' THEN 2 WHEN 'district' THEN 3 WHEN 'township' THEN 4 WHEN 'town' THEN 5 ELSE 6 END)
  ELSE toLower(p.name) END AS rank
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  toLower(p.name), p.id
SKIP $skip LIMIT $limit
CALL (p) {
  MATCH (p)<-[:WITHIN*0..8]-(q:Place)
  WITH collect(DISTINCT q) AS all, p
  RETURN
    CASE WHEN p.level IN ['town', 'village'] THEN 0 ELSE COUNT {
      UNWIND all AS q
      MATCH (b:Base)-[:LOCATED_IN]->(q)
      WHERE b.mergedInto IS NULL AND b.firstRecordedAt <= $knownAt
      RETURN DISTINCT b
    } END AS bases,
    CASE WHEN p.level IN ['town', 'village'] THEN 0 ELSE COUNT {
      UNWIND all AS q
      MATCH (q)<-[:LOCATED_IN*0..1]-()<-[:STATIONED_AT|OPERATES_IN]-(u:Unit)
      WHERE u.firstRecordedAt <= $knownAt
      RETURN DISTINCT u
    } END AS units,
    COUNT { UNWIND all AS q MATCH (i:Incident)-[:OCCURRED_IN]->(q) WHERE i.firstRecordedAt <= $knownAt RETURN DISTINCT i } AS incidents,
    COUNT { UNWIND all AS q MATCH (d:Defection)-[:OCCURRED_IN]->(q) WHERE d.firstRecordedAt <= $knownAt RETURN DISTINCT d } AS defections
}
RETURN
  p {.id, .name, .level, .alternativeNames} AS place,
  COLLECT {
    MATCH path = (p)-[:WITHIN*1..8]->(a:Place)
    RETURN a {.id, .name, .level}
    ORDER BY length(path), a.id
  } AS around,
  bases, units, incidents, defections
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  toLower(p.name), p.id
