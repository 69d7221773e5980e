// purpose When units were based or operated within a place; none within a town or village, because units are shown down to the township
// param place: string
// param knownAt: datetime
// returns unit: string
// returns fact: string
// returns spans: list of map
// mode: read
MATCH (p:Place {id: $place})
WHERE NOT p.level IN ['town', 'village']
MATCH (p)<-[:WITHIN*0..8]-(q:Place)<-[:LOCATED_IN*0..1]-(:Record)<-[r:STATIONED_AT|OPERATES_IN]-(u:Unit)
WHERE EXISTS { UNWIND r.claimIds AS id MATCH (c:Claim {id: id}) WHERE c.recordedAt <= $knownAt }
RETURN
  u.id AS unit,
  r.factKey AS fact,
  collect(DISTINCT r {.possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended}) AS spans
ORDER BY unit, fact
