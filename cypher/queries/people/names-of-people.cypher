// purpose The names of everybody who may be shown; those that were recorded under a record that may be shown
// param public: list of string
// returns id: string
// returns names: list of string
// mode: read
MATCH (p:Person)
WHERE p.standing IN $public AND p.mergedInto IS NULL
RETURN p.id AS id, COLLECT {
    MATCH (p)<-[:MERGED_INTO*0..1]-(r:Person)<-[:ABOUT]-(c:Claim {kind: 'Naming', status: 'accepted'})
    WHERE r.standing IN $public
    RETURN DISTINCT c.name AS name ORDER BY name
  } + coalesce(p.name, p.displayName) AS names
ORDER BY id
