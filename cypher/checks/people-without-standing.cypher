// purpose Only public officials and public spokespersons have a name in the graph
// severity: error
// mode: read
MATCH (p:Person)
WHERE p.standing IS NULL OR NOT p.standing IN ['public-official', 'public-spokesperson']
RETURN p.id AS person ORDER BY person
