// purpose The newest incidents or defections that occurred within a place, and how many there are
// param id: string
// param label: string
// param knownAt: datetime
// param limit: integer
// returns total: integer
// returns events: list of map
// mode: read
MATCH (p:Place {id: $id})
RETURN
  COUNT {
    MATCH (p)<-[:WITHIN*0..8]-(:Place)<-[:OCCURRED_IN]-(e:Incident|Defection)
    WHERE $label IN labels(e) AND e.firstRecordedAt <= $knownAt
    RETURN DISTINCT e
  } AS total,
  COLLECT {
    MATCH (p)<-[:WITHIN*0..8]-(q:Place)<-[:OCCURRED_IN]-(e:Incident|Defection)
    WHERE $label IN labels(e) AND e.firstRecordedAt <= $knownAt
    WITH DISTINCT e, q
    RETURN e {.id, .type, .summary, .displayName, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended,
      .lineages, .denied, .countMin, .countMax, .killedMin, .killedMax, place: q {.id, .name, .level}}
    ORDER BY e.possibleFrom IS NULL, e.possibleFrom DESC, e.id
    LIMIT $limit
  } AS events
