// purpose What is known of each record besides claims: names, types, standings, and where a place or base lies
// param knownAt: datetime
// returns entry: map
// returns parent: string
// mode: read
MATCH (r:Record)
WHERE r.mergedInto IS NULL AND (r.firstRecordedAt IS NULL OR r.firstRecordedAt <= $knownAt)
RETURN
  r {.id, .displayName, .type, .number, .standing, .level, .lat, .lon} AS entry,
  head([(r)-[:WITHIN|LOCATED_IN]->(around:Place) | around.id]) AS parent
