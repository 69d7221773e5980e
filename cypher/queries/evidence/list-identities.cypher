// purpose A page of decisions on identity, as they stood then, with what sources say of both records
// param kind: string
// param state: string
// param rule: string
// param id: string
// param about: list of string
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
  WITH 1 AS one WHERE $id IS NULL AND $about IS NOT NULL
  MATCH (r:Record)
  WHERE r.id IN $about OR r.mergedInto IN $about
  MATCH (r)<-[:FOLDS|INTO]-(d:IdentityDecision)
  RETURN d
  UNION
  WITH 1 AS one WHERE $id IS NULL AND $about IS NULL
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
    MATCH (folded)<-[:ABOUT]-(c:Occurrence|Naming|Posting|Stationing)
    WHERE c.status <> 'withdrawn' AND coalesce(c.stance, 'asserts') = 'asserts' AND coalesce(c.name, '') <> folded.displayName
    OPTIONAL MATCH (c)-[:OBJECT]->(o:Record)
    OPTIONAL MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)<-[:PUBLISHED]-(p:Publication)
    WITH c, o, s, p, CASE c.kind
      WHEN 'Occurrence' THEN c.summary
      WHEN 'Naming' THEN '“' + c.name + '”'
      WHEN 'Posting' THEN coalesce(c.rank + ', ', '') + coalesce(c.title, c.role) + ' of ' + coalesce(c.asReported, o.displayName)
      // Where a unit is, is shown down to the township and no further.
      ELSE CASE c.relation WHEN 'site' THEN 'based in ' ELSE 'operates in ' END + head(COLLECT {
        MATCH path = (o)-[:LOCATED_IN|WITHIN*0..5]->(around:Place)
        WHERE NOT around.level IN ['town', 'village']
        RETURN around.name ORDER BY length(path) LIMIT 1
      })
    END AS words
    WHERE words IS NOT NULL
    WITH words + coalesce(' (' + p.name + coalesce(', ' + s.published, '') + ')', '') AS line,
      min(CASE c.kind WHEN 'Occurrence' THEN 1 WHEN 'Posting' THEN 2 WHEN 'Stationing' THEN 3 ELSE 4 END) AS rank,
      max(s.publishedFrom) AS published
    RETURN line ORDER BY rank, published DESC, line
    LIMIT 4
  }} AS folded,
  into {.id, .key, .displayName, .standing, reported: COLLECT {
    MATCH (into)<-[:ABOUT]-(c:Occurrence|Naming|Posting|Stationing)
    WHERE c.status <> 'withdrawn' AND coalesce(c.stance, 'asserts') = 'asserts' AND coalesce(c.name, '') <> into.displayName
    OPTIONAL MATCH (c)-[:OBJECT]->(o:Record)
    OPTIONAL MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)<-[:PUBLISHED]-(p:Publication)
    WITH c, o, s, p, CASE c.kind
      WHEN 'Occurrence' THEN c.summary
      WHEN 'Naming' THEN '“' + c.name + '”'
      WHEN 'Posting' THEN coalesce(c.rank + ', ', '') + coalesce(c.title, c.role) + ' of ' + coalesce(c.asReported, o.displayName)
      // Where a unit is, is shown down to the township and no further.
      ELSE CASE c.relation WHEN 'site' THEN 'based in ' ELSE 'operates in ' END + head(COLLECT {
        MATCH path = (o)-[:LOCATED_IN|WITHIN*0..5]->(around:Place)
        WHERE NOT around.level IN ['town', 'village']
        RETURN around.name ORDER BY length(path) LIMIT 1
      })
    END AS words
    WHERE words IS NOT NULL
    WITH words + coalesce(' (' + p.name + coalesce(', ' + s.published, '') + ')', '') AS line,
      min(CASE c.kind WHEN 'Occurrence' THEN 1 WHEN 'Posting' THEN 2 WHEN 'Stationing' THEN 3 ELSE 4 END) AS rank,
      max(s.publishedFrom) AS published
    RETURN line ORDER BY rank, published DESC, line
    LIMIT 4
  }} AS into,
  COLLECT {
    MATCH (d)-[:HAS_STATUS_CHANGE]->(h:StatusChange)
    WHERE h.at <= $knownAt
    RETURN h {.at, .by, .from, .to, .note} ORDER BY h.at
  } AS changes
