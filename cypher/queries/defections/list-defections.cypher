// purpose A page of defections, each with its place and the units that people left; a superior has what left units under it at the time
// param words: list of string
// param kind: string
// param from: date
// param until: date
// param place: string
// param unit: string
// param superior: string
// param weapons: string
// param denied: boolean
// param minCount: integer
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns event: map
// returns place: map
// returns units: list of map
// mode: read
MATCH (d:Defection)
WHERE d.mergedInto IS NULL AND d.type IS NOT NULL AND d.firstRecordedAt <= $knownAt
  AND ($kind IS NULL OR d.type = $kind)
  AND ($from IS NULL OR d.possibleUntil >= $from)
  AND ($until IS NULL OR d.possibleFrom <= $until)
  AND ($weapons IS NULL OR d.weapons = $weapons)
  AND ($denied IS NULL OR coalesce(d.denied, false) = $denied)
  AND ($minCount IS NULL OR d.countMin >= $minCount)
  AND ($unit IS NULL OR EXISTS { (d)-[:FROM_UNIT]->(:Unit {id: $unit}) })
  AND ($superior IS NULL OR EXISTS {
    MATCH (d)-[:FROM_UNIT]->(:Unit)-[under:SUBORDINATE_TO*1..6]->(:Unit {id: $superior})
    WHERE all(r IN under WHERE
      NOT coalesce(r.ended AND r.possibleUntil < d.possibleFrom, false)
      AND NOT coalesce(r.started AND r.possibleFrom > d.possibleUntil, false))
  })
  AND ($place IS NULL OR EXISTS { (d)-[:OCCURRED_IN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $place}) })
  AND all(word IN $words WHERE
    toLower(normalize(d.type + ' ' + coalesce(d.summary, '') + ' ' + coalesce(d.placeAsReported, '') + ' ' + coalesce(d.receivingParty, ''), NFKC)) CONTAINS word
    OR EXISTS { MATCH (d)-[:OCCURRED_IN]->(p:Place) WHERE toLower(normalize(p.name, NFKC)) CONTAINS word }
    OR EXISTS {
      MATCH (d)-[:FROM_UNIT]->(u:Unit)
      WHERE any(name IN coalesce(u.names, []) + u.displayName WHERE toLower(normalize(name, NFKC)) CONTAINS word)
    })
WITH d, CASE $sort
    WHEN 'kind' THEN d.type
    WHEN 'count' THEN coalesce(d.countMin, d.countMax)
    WHEN 'lineages' THEN d.lineages
    ELSE d.possibleFrom
  END AS key
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  d.possibleFrom DESC, d.id
SKIP $skip LIMIT $limit
RETURN
  d {.id, .type, .summary, .displayName, .placeAsReported, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended,
    .countMin, .countMax, .weapons, .rankHighest, .receivingParty, .reports, .lineages, .denied} AS event,
  head(COLLECT {
    MATCH (d)-[:OCCURRED_IN]->(p:Place)
    OPTIONAL MATCH (p)-[:WITHIN*1..8]->(s:Place {level: 'state'})
    RETURN p {.id, .name, .level, state: s.name} ORDER BY p.id <> d.placeId, p.id, s.id
  }) AS place,
  COLLECT {
    MATCH (d)-[r:FROM_UNIT]->(u:Unit)
    RETURN u {.id, name: u.displayName, countMin: r.countMin, countMax: r.countMax, countShared: r.countShared} ORDER BY u.displayName, u.id
  } AS units
