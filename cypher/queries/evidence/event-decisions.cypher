// purpose The pairs of events that somebody or some rule has decided or proposed on, by the records that survive
// returns folded: string
// returns into: string
// mode: read
MATCH (folded:Incident|Defection)<-[:FOLDS]-(d:IdentityDecision)-[:INTO]->(into:Incident|Defection)
RETURN DISTINCT coalesce(folded.mergedInto, folded.id) AS folded, coalesce(into.mergedInto, into.id) AS into
ORDER BY folded, into
