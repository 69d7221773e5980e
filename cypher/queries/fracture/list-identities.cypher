// purpose How sure it is that a designation stands for a unit: decisions that fold one into another, and possible ones
// returns named: string
// returns unit: string
// returns decision: string
// returns confidence: float
// mode: read
MATCH (named:Unit)<-[:FOLDS]-(d:IdentityDecision)-[:INTO]->(into:Unit)
WHERE d.state = 'decided' OR (d.decision = 'possible' AND d.state = 'proposed')
RETURN
  named.id AS named,
  coalesce(into.mergedInto, into.id) AS unit,
  d.decision AS decision,
  d.confidence AS confidence
ORDER BY named, unit, decision
