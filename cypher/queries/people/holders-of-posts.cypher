// purpose Who held a post in a unit, or in a role, and when
// param unit: string
// param role: string
// param public: list of string
// param knownAt: datetime
// returns person: string
// returns fact: string
// returns spans: list of map
// mode: read
MATCH (p:Person)-[post:POSTED_TO]->(u:Unit)
WHERE p.standing IN $public
  AND (u.standing IS NULL OR u.standing <> 'placeholder')
  AND ($unit IS NULL OR u.id = $unit)
  AND ($role IS NULL OR toLower(post.role) = $role)
  AND EXISTS { UNWIND post.claimIds AS id MATCH (c:Claim {id: id})-[:ABOUT]->(r:Person) WHERE c.recordedAt <= $knownAt AND r.standing IN $public }
RETURN
  p.id AS person,
  post.factKey AS fact,
  collect(post {.possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended}) AS spans
ORDER BY person, fact
