// purpose Units that a query may mean: by number, by designation, or by words of a name; a folded record leads to the one that survives
// param number: string
// param designation: string
// param words: list of string
// param most: integer
// returns unit: map
// returns names: list of string
// returns superiors: list of string
// returns places: list of string
// mode: read
MATCH (r:Unit)
WHERE coalesce(r.standing, '') <> 'placeholder' AND (
  ($number IS NOT NULL AND r.number = $number)
  OR toLower(r.designation) = $designation
  OR (size($words) > 0 AND all(word IN $words WHERE any(name IN coalesce(r.names, []) + r.displayName
    WHERE toLower(normalize(name, NFKC)) CONTAINS word))))
WITH DISTINCT coalesce(r.mergedInto, r.id) AS id
MATCH (u:Unit {id: id})
WITH u ORDER BY u.displayName, u.id LIMIT $most
RETURN
  u {.id, .displayName, .designation, .name, .nameMy, .type, .number} AS unit,
  coalesce(u.names, []) AS names,
  COLLECT {
    MATCH (u)-[:SUBORDINATE_TO]->(s:Unit)
    RETURN DISTINCT s.displayName
  } AS superiors,
  // No finer than a township, so that nothing finer can be found out by asking.
  COLLECT {
    MATCH (u)-[:STATIONED_AT|OPERATES_IN]->(where)-[:LOCATED_IN|WITHIN*0..5]->(p:Place)
    WHERE NOT p.level IN ['town', 'village']
    RETURN DISTINCT p.name
  } AS places
ORDER BY u.displayName, u.id
