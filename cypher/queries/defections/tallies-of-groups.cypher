// purpose All tallies that count the same thing of the same records as those given: what a tally is compared with
// param groups: list of map
// param knownAt: datetime
// returns id: string
// mode: read
UNWIND $groups AS wanted
MATCH (t:Tally {metric: wanted.metric, scope: wanted.scope})
WHERE t.recordedAt <= $knownAt AND (t.withdrawnAt IS NULL OR t.withdrawnAt > $knownAt)
OPTIONAL MATCH (t)-[:ABOUT]->(s:Record)
WITH t, wanted, coalesce(s.mergedInto, s.id, '') AS subject
WHERE subject = coalesce(wanted.subject, '')
RETURN DISTINCT t.id AS id ORDER BY id
