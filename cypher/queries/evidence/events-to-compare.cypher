// purpose Events known to the day and to the township, with their units and sources: what the rule same-event compares
// returns id: string
// returns type: string
// returns day: date
// returns township: string
// returns townshipName: string
// returns reports: integer
// returns units: list of map
// returns sources: list of string
// mode: read
MATCH (e:Incident|Defection)
WHERE e.mergedInto IS NULL AND e.possibleFrom = e.possibleUntil
MATCH (e)-[:OCCURRED_IN]->(:Place)-[:WITHIN*0..4]->(t:Place {level: 'township'})
WITH DISTINCT e, t
RETURN
  e.id AS id,
  e.type AS type,
  e.possibleFrom AS day,
  t.id AS township,
  coalesce(t.name, t.displayName) AS townshipName,
  coalesce(e.reports, 0) AS reports,
  COLLECT { MATCH (e)-[:FROM_UNIT|ALLEGED_IN]-(u:Unit) RETURN DISTINCT u {.id, .type, .number, .displayName} ORDER BY u.id } AS units,
  COLLECT {
    MATCH (r:Record)-[:MERGED_INTO*0..1]->(e)
    MATCH (r)<-[:ABOUT]-(:Claim)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)
    RETURN DISTINCT s.id ORDER BY s.id
  } AS sources
ORDER BY township, day, id
