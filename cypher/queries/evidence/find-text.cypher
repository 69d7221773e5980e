// purpose A source's address in the graph and its text's hash, by its id, and whoever has the same text
// param id: string
// param hash: string
// returns id: string
// returns contentHash: string
// mode: read
MATCH (s:Source)
WHERE s.id = $id OR s.contentHash = $hash
RETURN s.id AS id, s.contentHash AS contentHash ORDER BY s.recordedAt, id
