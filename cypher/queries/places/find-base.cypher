// purpose A base with the places that it lies in, from the township outwards
// param id: string
// param knownAt: datetime
// returns base: map
// returns folded: list of map
// returns around: list of map
// mode: read
MATCH (b:Base {id: $id})
WHERE b.firstRecordedAt <= $knownAt
RETURN
  b {.id, .mergedInto, .displayName, .name, .names} AS base,
  [(b)<-[:MERGED_INTO]-(f:Base) | f {.id, .displayName}] AS folded,
  COLLECT {
    MATCH path = (b)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..8]->(a:Place)
    WHERE NOT a.level IN ['town', 'village']
    RETURN a {.id, .name, .level}
    ORDER BY length(path), a.id
  } AS around
