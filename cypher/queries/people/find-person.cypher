// purpose A person who may be shown; a folded record only where both it and the surviving one may be shown
// param id: string
// param public: list of string
// param knownAt: datetime
// returns person: map
// returns folded: list of map
// returns namesakes: list of map
// mode: read
MATCH (p:Person {id: $id})
WHERE p.firstRecordedAt <= $knownAt AND p.standing IN $public
MATCH (shown:Person {id: coalesce(p.mergedInto, p.id)})
WHERE shown.standing IN $public
RETURN
  p {.id, .mergedInto, .name, .displayName, .standing} AS person,
  COLLECT {
    MATCH (p)<-[:MERGED_INTO]-(f:Person)
    WHERE f.standing IN $public
    RETURN f {.id, .displayName}
    ORDER BY f.displayName, f.id
  } AS folded,
  COLLECT {
    MATCH (o:Person {name: p.name})
    WHERE o.id <> p.id AND o.mergedInto IS NULL AND o.standing IN $public AND o.firstRecordedAt <= $knownAt
    RETURN o {.id, .displayName}
    ORDER BY o.id
  } AS namesakes
