// purpose The keys of the records that stand, not those folded into another
// param ids: list of string
// returns id: string
// returns key: string
// mode: read
MATCH (r:Record)
WHERE r.id IN $ids AND r.mergedInto IS NULL
RETURN r.id AS id, r.key AS key ORDER BY id
