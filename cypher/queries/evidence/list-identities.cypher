// purpose A page of decisions on identity, as they stood then, with what sources say of both records
// param kind: string
// param state: string
// param rule: string
// param id: string
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns decision: map
// returns state: string
// returns folded: map
// returns into: map
// returns changes: list
// mode: read
CALL () {
  WITH 1 AS one WHERE $id IS NOT NULL
  MATCH (d:IdentityDecision {id: $id})
  RETURN d
  UNION
  WITH 1 AS one WHERE $id IS NULL
  MATCH (d:IdentityDecision)
  WHERE ($kind IS NULL OR d.kind = $kind)
    AND ($rule IS NULL OR d.rule = $rule)
  RETURN d
}
WITH d, coalesce(head(COLLECT {
    MATCH (d)-[:HAS_STATUS_CHANGE]->(later:StatusChange)
    WHERE later.at > $knownAt
    RETURN later.from ORDER BY later.at LIMIT 1
  }), d.state) AS state
WHERE d.at <= $knownAt AND ($state IS NULL OR state = $state)
MATCH (d)-[:FOLDS]->(folded:Record)
MATCH (d)-[:INTO]->(into:Record)
WHERE d.kind <> 'person'
  OR (folded.standing IN ['public-official', 'public-spokesperson'] AND into.standing IN ['public-official', 'public-spokesperson'])
WITH d, state, folded, into,
  CASE $sort
    WHEN 'confidence' THEN d.confidence
    WHEN 'rule' THEN d.rule
    WHEN 'kind' THEN d.kind
    WHEN 'at' THEN coalesce(d.changedAt, d.at)
    ELSE CASE state WHEN 'proposed' THEN 1 WHEN 'decided' THEN 2 WHEN 'undone' THEN 3 ELSE 4 END
  END AS key
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  coalesce(d.changedAt, d.at) DESC, d.kind, d.id
SKIP $skip LIMIT $limit
RETURN
  d {.id, .kind, .decision, .rule, .reason, .confidence, .by, .at} AS decision,
  state,
  folded {.id, .key, .displayName, .standing, reported: COLLECT {
    MATCH (folded)<-[:ABOUT]-(c:Occurrence|Naming)
    RETURN coalesce(c.summary, c.name) ORDER BY c.id LIMIT 3
  }} AS folded,
  into {.id, .key, .displayName, .standing, reported: COLLECT {
    MATCH (into)<-[:ABOUT]-(c:Occurrence|Naming)
    RETURN coalesce(c.summary, c.name) ORDER BY c.id LIMIT 3
  }} AS into,
  COLLECT {
    MATCH (d)-[:HAS_STATUS_CHANGE]->(h:StatusChange)
    WHERE h.at <= $knownAt
    RETURN h {.at, .by, .from, .to, .note} ORDER BY h.at
  } AS changes
