// purpose The surviving units that have a type and number, or a designation; a folded record leads to the one that survives
// param types: list of string
// param number: string
// param designation: string
// returns id: string
// mode: read
MATCH (u:Unit)
WHERE (u.number = $number AND ($types IS NULL OR u.type IN $types)) OR toLower(u.designation) = $designation
RETURN DISTINCT coalesce(u.mergedInto, u.id) AS id
ORDER BY id
