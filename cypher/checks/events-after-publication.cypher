// purpose No event is possible only after the day its source was published
// severity: warning
// mode: read
MATCH (s:Source)-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Occurrence)
WHERE s.publishedUntil IS NOT NULL AND c.possibleFrom > s.publishedUntil
RETURN c.id AS claim, s.id AS source, c.possibleFrom AS event, s.published AS published ORDER BY claim
