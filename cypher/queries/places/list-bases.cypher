// purpose A page of bases, with the township or coarser place that each lies in and how many units are recorded there
// param words: list of string
// param within: string
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns base: map
// returns around: list of map
// returns units: integer
// mode: read
MATCH (b:Base)
WHERE b.mergedInto IS NULL AND b.firstRecordedAt <= $knownAt
  AND all(word IN $words WHERE any(name IN coalesce(b.names, []) + coalesce(b.name, b.displayName)
    WHERE toLower(normalize(name, NFKC)) CONTAINS word))
  AND ($within IS NULL OR EXISTS {
    (b)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..8]->(p:Place {id: $within})
    WHERE NOT p.level IN ['town', 'village']
  })
WITH b,
  COLLECT {
    MATCH path = (b)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..8]->(a:Place)
    WHERE NOT a.level IN ['town', 'village']
    RETURN a {.id, .name, .level}
    ORDER BY length(path), a.id
  } AS around,
  COUNT { MATCH (u:Unit)-[:STATIONED_AT]->(b) RETURN DISTINCT u } AS units
WITH b, around, units, CASE $sort
  WHEN 'place' THEN toLower(coalesce(around[0].name, ''))
  WHEN 'units' THEN right('000000' + toString(units), 6)
  ELSE toLower(coalesce(b.name, b.displayName)) END AS rank
RETURN b {.id, .name, .displayName, .names} AS base, around, units
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  toLower(coalesce(b.name, b.displayName)), b.id
SKIP $skip LIMIT $limit
