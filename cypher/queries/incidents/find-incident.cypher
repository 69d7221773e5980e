// purpose An incident, and the records that were folded into it
// param id: string
// param knownAt: datetime
// returns event: map
// returns folded: list of map
// mode: read
MATCH (i:Incident {id: $id})
WHERE i.firstRecordedAt <= $knownAt
RETURN
  i {.id, .key, .displayName, .mergedInto} AS event,
  COLLECT { MATCH (i)<-[:MERGED_INTO]-(f:Incident) RETURN f {.id, .displayName} ORDER BY f.id } AS folded
