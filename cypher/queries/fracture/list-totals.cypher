// purpose Totals of those who left, as claimed for the whole force or an area; never shared out among units
// returns id: string
// returns scope: string
// returns countMin: integer
// returns countMax: integer
// returns until: date
// returns source: string
// returns publication: string
// returns knownFrom: date
// mode: read
MATCH (c:Claim {kind: 'Tally', status: 'accepted'})<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(src:Source)
WHERE c.metric IN ['defected-soldiers', 'defected-total']
OPTIONAL MATCH (pub:Publication)-[:PUBLISHED]->(src)
RETURN
  c.id AS id,
  c.scope AS scope,
  c.countMin AS countMin,
  c.countMax AS countMax,
  c.possibleUntil AS until,
  src.id AS source,
  pub.id AS publication,
  coalesce(src.publishedUntil, date(src.recordedAt)) AS knownFrom
ORDER BY id, source
