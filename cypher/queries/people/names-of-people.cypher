// purpose The names of everybody who may be shown
// param public: list of string
// returns id: string
// returns names: list of string
// mode: read
MATCH (p:Person)
WHERE p.standing IN $public AND p.mergedInto IS NULL
RETURN p.id AS id, coalesce(p.names, []) + coalesce(p.name, p.displayName) AS names
ORDER BY id
