// purpose The records that are marked as folded into another
// returns id: string
// returns into: string
// mode: read
MATCH (r:Record)
WHERE r.mergedInto IS NOT NULL
RETURN r.id AS id, r.mergedInto AS into ORDER BY id
