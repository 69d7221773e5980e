// purpose The ids of all records
// returns id: string
// returns mergedInto: string
// mode: read
MATCH (r:Record)
RETURN r.id AS id, r.mergedInto AS mergedInto ORDER BY id
