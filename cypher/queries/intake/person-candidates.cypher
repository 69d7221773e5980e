// purpose Everybody on record, by all their names; a name alone makes nobody the same
// returns id: string
// returns name: string
// returns names: list of string
// returns standing: string
// mode: read
MATCH (p:Person)
WHERE p.mergedInto IS NULL
RETURN p.id AS id, p.displayName AS name, coalesce(p.names, []) AS names, p.standing AS standing
ORDER BY id
