// purpose Suggestions that say the same, of sources of one lineage or of one publication within 92 days
// param source: string
// param signatures: list of string
// returns group: string
// returns signature: string
// returns quote: string
// mode: read
MATCH (s:Source {id: $source})
OPTIONAL MATCH (p:Publication)-[:PUBLISHED]->(s)
MATCH (g:Suggestion)-[:READ_IN]->(o:Source)
WHERE g.signature IN $signatures AND o.id <> s.id
OPTIONAL MATCH (q:Publication)-[:PUBLISHED]->(o)
WITH s, p, g, o, q
WHERE (o.lineage IS NOT NULL AND o.lineage = s.lineage)
  OR (p IS NOT NULL AND q = p
    AND (s.publishedFrom IS NULL OR o.publishedFrom IS NULL
      OR abs(duration.inDays(s.publishedFrom, o.publishedFrom).days) <= 92))
RETURN g.group AS group, g.signature AS signature, g.quote AS quote
ORDER BY g.group, g.id
