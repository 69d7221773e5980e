// purpose The record that an id stands for, after decisions on identity
// param id: string
// returns id: string
// mode: read
MATCH (r:Record {id: $id})
RETURN coalesce(r.mergedInto, r.id) AS id
