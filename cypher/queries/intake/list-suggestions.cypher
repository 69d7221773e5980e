// purpose A page of suggestions with their sources
// param id: string
// param source: string
// param kind: string
// param state: string
// param atLeast: float
// param group: string
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns suggestion: map
// returns source: map
// returns alike: integer
// mode: read
MATCH (g:Suggestion)-[:READ_IN]->(s:Source)
WHERE ($id IS NULL OR g.id = $id)
  AND ($source IS NULL OR s.id = $source)
  AND ($kind IS NULL OR g.kind = $kind)
  AND ($state IS NULL OR g.state = $state)
  AND ($atLeast IS NULL OR g.confidence >= $atLeast)
  AND ($group IS NULL OR g.group = $group)
OPTIONAL MATCH (p:Publication)-[:PUBLISHED]->(s)
WITH g, s, p,
  CASE $sort
    WHEN 'confidence' THEN g.confidence
    WHEN 'kind' THEN g.kind
    WHEN 'state' THEN CASE g.state WHEN 'open' THEN 1 ELSE 2 END
    WHEN 'recorded' THEN g.recordedAt
    ELSE s.id
  END AS key
ORDER BY
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  s.id, g.begin, g.place, g.id
SKIP $skip LIMIT $limit
RETURN
  g {.id, .kind, .quote, .begin, .end, .fields, .reason, .confidence, .rules, .state, .group, .edited, .claims, .decidedAt, .decidedBy, .note} AS suggestion,
  s {.id, .title, .published, .key, .restricted, publisher: p.name} AS source,
  COUNT { MATCH (o:Suggestion {group: g.group}) WHERE o.id <> g.id } AS alike
