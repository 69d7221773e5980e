// purpose Every source belongs to a lineage
// severity: error
// mode: read
MATCH (s:Source)
WHERE s.lineage IS NULL
RETURN s.id AS source ORDER BY source
