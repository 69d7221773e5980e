// purpose The sources that have a text, in the order in which they were recorded
// returns id: string
// mode: read
MATCH (s:Source)-[:HAS_TEXT]->(:SourceText)
RETURN DISTINCT s.id AS id, s.recordedAt AS at ORDER BY at, id
