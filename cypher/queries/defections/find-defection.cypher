// purpose A defection, the records that were folded into it, and under which keys its reports name the units
// param id: string
// param knownAt: datetime
// returns event: map
// returns folded: list of map
// returns unitsAsKeyed: list of string
// mode: read
MATCH (d:Defection {id: $id})
WHERE d.firstRecordedAt <= $knownAt
RETURN
  d {.id, .key, .displayName, .mergedInto} AS event,
  COLLECT { MATCH (d)<-[:MERGED_INTO]-(f:Defection) RETURN f {.id, .displayName} ORDER BY f.id } AS folded,
  COLLECT {
    MATCH (r:Defection)-[:MERGED_INTO*0..1]->(d)
    MATCH (r)<-[:ABOUT]-(:Departure)-[:OBJECT]->(u:Unit)
    RETURN DISTINCT u.id ORDER BY u.id
  } AS unitsAsKeyed
