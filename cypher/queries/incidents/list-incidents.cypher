// purpose A page of incidents, each with its place and the units that sources name
// param words: list of string
// param type: string
// param from: date
// param until: date
// param place: string
// param unit: string
// param hasUnit: boolean
// param denied: boolean
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns event: map
// returns place: map
// returns units: list of map
// mode: read
MATCH (i:Incident)
WHERE i.mergedInto IS NULL AND i.type IS NOT NULL AND i.firstRecordedAt <= $knownAt
  AND ($type IS NULL OR i.type = $type)
  AND ($from IS NULL OR i.possibleUntil >= $from)
  AND ($until IS NULL OR i.possibleFrom <= $until)
  AND ($denied IS NULL OR coalesce(i.denied, false) = $denied)
  AND ($unit IS NULL OR EXISTS { MATCH (i)<-[:ALLEGED_IN]-(u:Unit {id: $unit}) WHERE coalesce(u.standing, '') <> 'placeholder' })
  AND ($hasUnit IS NULL OR $hasUnit = EXISTS { MATCH (i)<-[:ALLEGED_IN]-(u:Unit) WHERE coalesce(u.standing, '') <> 'placeholder' })
  AND ($place IS NULL OR EXISTS { (i)-[:OCCURRED_IN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $place}) })
  AND all(word IN $words WHERE
    toLower(normalize(i.type + ' ' + coalesce(i.summary, '') + ' ' + coalesce(i.placeAsReported, ''), NFKC)) CONTAINS word
    OR EXISTS { MATCH (i)-[:OCCURRED_IN]->(p:Place) WHERE toLower(normalize(p.name, NFKC)) CONTAINS word }
    OR EXISTS {
      MATCH (i)<-[:ALLEGED_IN]-(u:Unit)
      WHERE any(name IN coalesce(u.names, []) + u.displayName WHERE toLower(normalize(name, NFKC)) CONTAINS word)
    })
WITH i, CASE $sort
    WHEN 'type' THEN i.type
    WHEN 'killed' THEN coalesce(i.killedMin, i.killedMax)
    WHEN 'injured' THEN coalesce(i.injuredMin, i.injuredMax)
    WHEN 'lineages' THEN i.lineages
    ELSE i.possibleFrom
  END AS key
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  i.possibleFrom DESC, i.id
SKIP $skip LIMIT $limit
RETURN
  i {.id, .type, .summary, .displayName, .placeAsReported, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended,
    .killedMin, .killedMax, .injuredMin, .injuredMax, .reports, .lineages, .denied} AS event,
  head(COLLECT {
    MATCH (i)-[:OCCURRED_IN]->(p:Place)
    OPTIONAL MATCH (p)-[:WITHIN*1..8]->(s:Place {level: 'state'})
    RETURN p {.id, .name, .level, state: s.name} ORDER BY p.id <> i.placeId, p.id, s.id
  }) AS place,
  COLLECT {
    MATCH (i)<-[r:ALLEGED_IN]-(u:Unit)
    WHERE coalesce(u.standing, '') <> 'placeholder'
    RETURN u {.id, name: u.displayName, basis: r.basis, allegation: r.allegation} ORDER BY u.displayName, r.basis
  } AS units
