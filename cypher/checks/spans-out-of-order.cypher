// purpose The bounds of a claim are in order
// severity: error
// mode: read
MATCH (c:Claim)
WHERE c.possibleUntil < c.possibleFrom OR c.certainUntil < c.certainFrom
   OR c.certainFrom < c.possibleFrom OR c.possibleUntil < c.certainUntil
RETURN c.id AS claim ORDER BY claim
