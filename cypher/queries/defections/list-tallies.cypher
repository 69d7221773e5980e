// purpose A page of tallies; one about a record that was folded counts as one about the record that survives
// param metric: string
// param scope: string
// param claimant: string
// param from: date
// param until: date
// param validAt: date
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns id: string
// returns metric: string
// returns scope: string
// returns subject: string
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
OPTIONAL MATCH (t)-[:ABOUT]->(s:Record)
WITH t, coalesce(s.mergedInto, s.id) AS subject,
  CASE $sort
    WHEN 'date' THEN t.possibleFrom
    WHEN 'count' THEN coalesce(t.countMin, t.countMax)
    WHEN 'claimant' THEN toLower(t.claimedBy)
    ELSE t.metric + ' ' + t.scope + ' ' + coalesce(s.mergedInto, s.id, '')
  END AS key
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  t.possibleFrom, t.id
SKIP $skip LIMIT $limit
RETURN t.id AS id, t.metric AS metric, t.scope AS scope, subject
