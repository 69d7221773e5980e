// purpose The records that the ids stand for, after identity decisions
// param ids: list of string
// returns id: string
// mode: read
MATCH (r:Record)
WHERE r.id IN $ids
RETURN DISTINCT coalesce(r.mergedInto, r.id) AS id
