// purpose A page of units
// param among: list of string
// param words: list of string
// param type: string
// param hasDefections: boolean
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns unit: map
// returns folded: list of map
// returns superiors: list of map
// returns defections: integer
// returns incidents: integer
// mode: read
MATCH (u:Unit)
WHERE u.mergedInto IS NULL AND u.firstRecordedAt <= $knownAt
  AND ($among IS NULL OR u.id IN $among)
  AND ($type IS NULL OR toUpper(u.type) = $type)
  AND all(word IN $words WHERE any(name IN coalesce(u.names, []) + u.displayName
    WHERE toLower(normalize(name, NFKC)) CONTAINS word))
WITH u,
  COUNT { MATCH (u)<-[:FROM_UNIT]-(d:Defection) WHERE d.firstRecordedAt <= $knownAt RETURN DISTINCT d } AS defections,
  COUNT { MATCH (u)-[:ALLEGED_IN]->(i:Incident) WHERE i.firstRecordedAt <= $knownAt RETURN DISTINCT i } AS incidents,
  CASE WHEN u.number IS NULL
    THEN toLower(u.displayName)
    ELSE toLower(coalesce(u.type, '')) + ' ' + right('00000000' + u.number, 8) END AS natural
WHERE $hasDefections IS NULL OR (defections > 0) = $hasDefections
WITH u, defections, incidents, natural, CASE $sort
  WHEN 'defections' THEN right('000000' + toString(defections), 6)
  WHEN 'incidents' THEN right('000000' + toString(incidents), 6)
  WHEN 'name' THEN toLower(coalesce(u.name, u.displayName))
  ELSE natural END AS rank
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  natural, u.id
SKIP $skip LIMIT $limit
RETURN
  u {.id, .displayName, .designation, .name, .nameMy, .type, .number, .standing} AS unit,
  COLLECT {
    MATCH (u)<-[:MERGED_INTO]-(f:Unit)
    RETURN f {.id, .displayName}
    ORDER BY f.displayName, f.id
  } AS folded,
  COLLECT {
    MATCH (u)-[r:SUBORDINATE_TO]->(s:Unit)
    WHERE EXISTS { UNWIND r.claimIds AS id MATCH (c:Claim {id: id}) WHERE c.recordedAt <= $knownAt }
    RETURN r {.factKey, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended, id: s.id, displayName: s.displayName}
  } AS superiors,
  defections, incidents
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  natural, u.id
