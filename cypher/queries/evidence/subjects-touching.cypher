// purpose The surviving subjects of all claims that touch the records: what has to be projected anew when one of them is folded
// param ids: list of string
// returns id: string
// mode: read
MATCH (r:Record)
WHERE r.id IN $ids OR r.mergedInto IN $ids
MATCH (r)<-[:ABOUT|OBJECT]-(:Claim)-[:ABOUT]->(s:Record)
RETURN DISTINCT coalesce(s.mergedInto, s.id) AS id
