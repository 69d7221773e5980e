// purpose Whoever has a name in the graph is a public official, a public spokesperson, or sealed in so many words
// severity: error
// mode: read
MATCH (p:Person)
WHERE p.standing IS NULL OR NOT p.standing IN ['public-official', 'public-spokesperson', 'sealed']
RETURN p.id AS person ORDER BY person
