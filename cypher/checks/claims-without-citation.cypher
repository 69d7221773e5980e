// purpose Every claim rests on at least one citation
// severity: error
// mode: read
MATCH (c:Claim)
WHERE NOT EXISTS { (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(:Source) }
RETURN c.id AS claim ORDER BY claim
