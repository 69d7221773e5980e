// purpose Sources with suggestions, and how many of them are decided
// param source: string
// param skip: integer
// param limit: integer
// returns source: map
// returns suggestions: integer
// returns open: integer
// returns accepted: integer
// returns rejected: integer
// mode: read
MATCH (g:Suggestion)-[:READ_IN]->(s:Source)
WHERE $source IS NULL OR s.id = $source
WITH s, count(g) AS suggestions,
  sum(CASE g.state WHEN 'open' THEN 1 ELSE 0 END) AS open,
  sum(CASE WHEN g.state IN ['accepted', 'edited'] THEN 1 ELSE 0 END) AS accepted,
  sum(CASE g.state WHEN 'rejected' THEN 1 ELSE 0 END) AS rejected
OPTIONAL MATCH (p:Publication)-[:PUBLISHED]->(s)
RETURN s {.id, .title, .published, .language, publisher: p.name} AS source, suggestions, open, accepted, rejected
ORDER BY open = 0, s.publishedFrom DESC, s.id
SKIP $skip LIMIT $limit
