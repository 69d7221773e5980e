// purpose Decisions on identity that concern a record, those about records that were folded into it included
// param id: string
// returns decision: map
// returns folded: map
// returns into: map
// mode: read
MATCH (r:Record)
WHERE r.id = $id OR r.mergedInto = $id
MATCH (r)<-[:FOLDS|INTO]-(d:IdentityDecision)
WITH DISTINCT d
MATCH (d)-[:FOLDS]->(folded:Record)
MATCH (d)-[:INTO]->(into:Record)
RETURN
  d {.id, .kind, .decision, .state, .rule, .reason, .confidence, .by, .at, .changedBy, .changedAt, .changeNote} AS decision,
  folded {.id, .displayName} AS folded,
  into {.id, .displayName} AS into
ORDER BY d.at, d.id
