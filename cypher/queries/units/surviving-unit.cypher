// purpose The unit that an id stands for, after decisions on identity
// param id: string
// returns id: string
// mode: read
MATCH (u:Unit {id: $id})
RETURN coalesce(u.mergedInto, u.id) AS id
