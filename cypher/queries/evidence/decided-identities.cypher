// purpose The standing decisions that fold one record into another
// returns id: string
// returns folded: string
// returns into: string
// mode: read
MATCH (folded:Record)<-[:FOLDS]-(d:IdentityDecision {decision: 'same', state: 'decided'})-[:INTO]->(into:Record)
RETURN d.id AS id, folded.id AS folded, into.id AS into ORDER BY id
