// purpose Units that a designation can mean, folded ones by those that survive them
// param number: string
// param name: string
// param types: list of string
// returns id: string
// returns name: string
// returns type: string
// returns standing: string
// mode: read
MATCH (u:Unit)
WHERE ($number <> '' AND u.number = $number AND u.type IN $types)
  OR ($number = '' AND u.type IN $types AND any(name IN coalesce(u.names, []) + [u.displayName] WHERE toLower(name) CONTAINS $name))
OPTIONAL MATCH (into:Unit {id: u.mergedInto})
WITH DISTINCT coalesce(into, u) AS unit, u.type AS asked
RETURN unit.id AS id, unit.displayName AS name, asked AS type, unit.standing AS standing
ORDER BY id, type
