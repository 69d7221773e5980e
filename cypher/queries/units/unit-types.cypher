// purpose The types that recorded units have, with how many units have each
// returns type: string
// returns units: integer
// mode: read
MATCH (u:Unit)
WHERE u.mergedInto IS NULL AND u.type IS NOT NULL
RETURN u.type AS type, count(u) AS units
ORDER BY units DESC, type
