// purpose The surviving subjects of all claims that rest on the sources
// param ids: list of string
// returns id: string
// mode: read
MATCH (src:Source)
WHERE src.id IN $ids
MATCH (src)-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(:Claim)-[:ABOUT]->(s:Record)
RETURN DISTINCT coalesce(s.mergedInto, s.id) AS id
