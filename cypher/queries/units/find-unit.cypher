// purpose A unit with what is projected onto it and the records that were folded into it
// param id: string
// param knownAt: datetime
// returns unit: map
// returns folded: list of map
// mode: read
MATCH (u:Unit {id: $id})
WHERE u.firstRecordedAt <= $knownAt
RETURN
  u {.id, .mergedInto, .displayName, .designation, .name, .nameMy, .type, .number, .standing, .names} AS unit,
  COLLECT {
    MATCH (u)<-[:MERGED_INTO]-(f:Unit)
    RETURN f {.id, .displayName}
    ORDER BY f.displayName, f.id
  } AS folded
