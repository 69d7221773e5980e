// purpose Which records the ids are, folded ones by those that survive them
// param ids: list of string
// returns id: string
// returns name: string
// returns standing: string
// mode: read
MATCH (r:Record)
WHERE r.id IN $ids
OPTIONAL MATCH (into:Record {id: r.mergedInto})
WITH r.id AS asked, coalesce(into, r) AS record
RETURN record.id AS id, record.displayName AS name, record.standing AS standing
ORDER BY asked
