// purpose The decisions on whether two people are one, as they stand
// returns id: string
// returns decision: string
// returns state: string
// returns folded: string
// returns into: string
// mode: read
MATCH (folded:Person)<-[:FOLDS]-(d:IdentityDecision)-[:INTO]->(into:Person)
RETURN d.id AS id, d.decision AS decision, d.state AS state, folded.id AS folded, into.id AS into
ORDER BY id
