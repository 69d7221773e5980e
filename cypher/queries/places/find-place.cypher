// purpose A place, what lies around it from the nearest outwards, and what lies directly in it
// param id: string
// param knownAt: datetime
// returns place: map
// returns around: list of map
// returns within: list of map
// mode: read
MATCH (p:Place {id: $id})
WHERE p.firstRecordedAt <= $knownAt
RETURN
  p {.id, .mergedInto, .name, .level, .lat, .lon, .attribution, .alternativeNames} AS place,
  COLLECT {
    MATCH path = (p)-[:WITHIN*1..8]->(a:Place)
    RETURN a {.id, .name, .level}
    ORDER BY length(path), a.id
  } AS around,
  COLLECT {
    MATCH (c:Place)-[:WITHIN]->(p)
    WHERE c.mergedInto IS NULL AND c.firstRecordedAt <= $knownAt
    RETURN c {.id, .name, .level}
    ORDER BY c.name, c.id
  } AS within
