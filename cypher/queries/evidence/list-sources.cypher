// purpose A page of sources, each with its publisher and how many claims rest on it
// param q: string
// param publisher: string
// param language: string
// param type: string
// param year: integer
// param hasText: boolean
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns source: map
// returns publisher: map
// returns claims: integer
// returns hasText: boolean
// mode: read
MATCH (p:Publication)-[:PUBLISHED]->(s:Source)
WHERE s.recordedAt <= $knownAt
  AND ($publisher IS NULL OR p.id = $publisher OR toLower(p.name) CONTAINS toLower($publisher))
  AND ($language IS NULL OR s.language = toLower($language))
  AND ($type IS NULL OR s.type = toLower($type))
  AND ($year IS NULL OR (s.publishedFrom.year <= $year AND s.publishedUntil.year >= $year))
  AND ($hasText IS NULL OR $hasText = EXISTS { (s)-[:HAS_TEXT]->(:SourceText) })
  AND ($q IS NULL
    OR toLower(s.title) CONTAINS toLower($q)
    OR toLower(s.author) CONTAINS toLower($q)
    OR toLower(s.url) CONTAINS toLower($q)
    OR toLower(p.name) CONTAINS toLower($q)
    OR toLower(s.key) CONTAINS toLower($q))
WITH p, s, COUNT {
    MATCH (s)-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim)
    WHERE c.recordedAt <= $knownAt AND NOT EXISTS {
      MATCH (c)-[:ABOUT|OBJECT]->(person:Person)
      WHERE NOT coalesce(person.standing, '') IN ['public-official', 'public-spokesperson']
        OR (c:Participation AND person.standing <> 'public-spokesperson')
    }
    RETURN DISTINCT c
  } AS claims
WITH p, s, claims,
  CASE $sort
    WHEN 'title' THEN toLower(s.title)
    WHEN 'publisher' THEN toLower(p.name)
    WHEN 'claims' THEN claims
    WHEN 'reliability' THEN s.reliability
    ELSE s.publishedFrom
  END AS key
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  s.id
SKIP $skip LIMIT $limit
RETURN
  s {.id, .key, .title, .author, .url, .published, .language, .type, .reliability, .restricted, .lineage, .lineageReason} AS source,
  p {.id, .name, .country, .kind} AS publisher,
  claims,
  EXISTS { (s)-[:HAS_TEXT]->(:SourceText) } AS hasText
