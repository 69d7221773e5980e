// purpose People with the names that sources print, their posts and the sources that tell of them, to find who may be one
// param everybody: boolean
// param public: list of string
// returns id: string
// returns name: string
// returns standing: string
// returns mergedInto: string
// returns names: list of string
// returns posts: list of map
// returns sources: list of string
// mode: read
MATCH (p:Person)
WHERE $everybody OR p.standing IN $public
RETURN
  p.id AS id,
  coalesce(p.name, p.displayName) AS name,
  p.standing AS standing,
  p.mergedInto AS mergedInto,
  COLLECT {
    MATCH (p)<-[:ABOUT]-(c:Naming)
    WHERE c.status <> 'withdrawn'
    RETURN DISTINCT c.name
  } AS names,
  COLLECT {
    MATCH (p)<-[:ABOUT]-(c:Posting)-[:OBJECT]->(r:Unit)
    WHERE c.status <> 'withdrawn' AND coalesce(r.standing, '') <> 'placeholder'
    MATCH (u:Unit {id: coalesce(r.mergedInto, r.id)})
    RETURN c {.rank, .role, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended, unit: u.id, unitName: u.displayName}
  } AS posts,
  COLLECT {
    MATCH (p)<-[:ABOUT]-(c:Claim)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)
    WHERE c.status <> 'withdrawn' AND (c:Naming OR c:Posting)
    RETURN DISTINCT s.id
  } AS sources
ORDER BY id
