// purpose The marks of the texts that were published near a source, and of those whose date nobody knows
// param id: string
// param days: integer
// returns id: string
// returns marks: list of integer
// mode: read
MATCH (s:Source {id: $id})
MATCH (o:Source)-[:HAS_TEXT]->(t:SourceText)
WHERE o.id <> $id AND t.marks IS NOT NULL
  AND (s.publishedFrom IS NULL OR o.publishedFrom IS NULL
    OR (o.publishedFrom <= s.publishedUntil + duration({days: $days}) AND o.publishedUntil >= s.publishedFrom - duration({days: $days})))
RETURN o.id AS id, t.marks AS marks ORDER BY id
