// purpose A page of groups of tallies that count the same thing of the same record, by how many they are
// param metric: string
// param scope: string
// param claimant: string
// param from: date
// param until: date
// param validAt: date
// param knownAt: datetime
// param descending: boolean
// param skip: integer
// param limit: integer
// returns metric: string
// returns scope: string
// returns subject: string
// returns tallies: list of string
// mode: read
MATCH (t:Tally)
WHERE t.recordedAt <= $knownAt
  AND (t.withdrawnAt IS NULL OR t.withdrawnAt > $knownAt)
  AND ($metric IS NULL OR t.metric = $metric)
  AND ($scope IS NULL OR t.scope = $scope)
  AND ($claimant IS NULL OR toLower(t.claimedBy) CONTAINS toLower($claimant))
  AND ($from IS NULL OR t.possibleUntil >= $from)
  AND ($until IS NULL OR t.possibleFrom <= $until)
  AND ($validAt IS NULL OR (t.possibleFrom <= $validAt AND t.possibleUntil >= $validAt))
WITH t ORDER BY t.id
OPTIONAL MATCH (t)-[:ABOUT]->(s:Record)
WITH t.metric AS metric, t.scope AS scope, coalesce(s.mergedInto, s.id) AS subject, collect(t.id) AS tallies
ORDER BY CASE WHEN $descending THEN -size(tallies) ELSE size(tallies) END, metric, scope, subject
SKIP $skip LIMIT $limit
RETURN metric, scope, subject, tallies
