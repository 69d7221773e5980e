// purpose A source without an address cannot be opened at its publisher
// severity: warning
// mode: read
MATCH (s:Source)
WHERE s.url IS NULL
RETURN s.id AS source, s.title AS title ORDER BY source
