// purpose The types that incidents have, for choosing one
// returns type: string
// returns incidents: integer
// mode: read
MATCH (i:Incident)
WHERE i.mergedInto IS NULL AND i.type IS NOT NULL
RETURN i.type AS type, count(*) AS incidents ORDER BY type
