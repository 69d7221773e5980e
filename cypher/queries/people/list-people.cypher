// purpose A page of people who may be shown, with the posts that each holds or held
// param among: list of string
// param standing: string
// param public: list of string
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns person: map
// returns folded: list of map
// returns posts: list of map
// returns namesakes: integer
// mode: read
MATCH (p:Person)
WHERE p.standing IN $public AND p.mergedInto IS NULL AND p.firstRecordedAt <= $knownAt
  AND ($standing IS NULL OR p.standing = $standing)
  AND ($among IS NULL OR p.id IN $among)
WITH p, CASE $sort
  WHEN 'attested' THEN toString(COLLECT {
    MATCH (p)-[post:POSTED_TO]->(:Unit)
    RETURN post.possibleUntil ORDER BY post.possibleUntil IS NULL, post.possibleUntil DESC LIMIT 1
  }[0])
  ELSE toLower(coalesce(p.name, p.displayName)) END AS rank
WITH p, coalesce(rank, '') AS rank
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  toLower(coalesce(p.name, p.displayName)), p.id
SKIP $skip LIMIT $limit
RETURN
  p {.id, .name, .displayName, .standing, names: COLLECT {
    MATCH (p)<-[:MERGED_INTO*0..1]-(r:Person)<-[:ABOUT]-(c:Claim {kind: 'Naming', status: 'accepted'})
    WHERE r.standing IN $public AND c.recordedAt <= $knownAt
    RETURN DISTINCT c.name AS name ORDER BY name
  }} AS person,
  COLLECT {
    MATCH (p)<-[:MERGED_INTO]-(f:Person)
    WHERE f.standing IN $public
    RETURN f {.id, .displayName}
    ORDER BY f.displayName, f.id
  } AS folded,
  COLLECT {
    MATCH (p)-[post:POSTED_TO]->(u:Unit)
    WHERE (u.standing IS NULL OR u.standing <> 'placeholder')
      AND EXISTS { UNWIND post.claimIds AS id MATCH (c:Claim {id: id})-[:ABOUT]->(r:Person) WHERE c.recordedAt <= $knownAt AND r.standing IN $public }
    RETURN post {.factKey, .role, .rank, .title, .possibleFrom, .certainFrom, .certainUntil, .possibleUntil, .started, .ended,
      id: u.id, displayName: u.displayName}
  } AS posts,
  COUNT {
    MATCH (o:Person {name: p.name})
    WHERE o.id <> p.id AND o.mergedInto IS NULL AND o.standing IN $public AND o.firstRecordedAt <= $knownAt
  } AS namesakes
ORDER BY
  CASE WHEN NOT $descending THEN rank END,
  CASE WHEN $descending THEN rank END DESC,
  toLower(coalesce(p.name, p.displayName)), p.id
