// purpose The lineage that each source is marked with
// returns id: string
// returns lineage: string
// returns reason: string
// mode: read
MATCH (s:Source)
RETURN s.id AS id, s.lineage AS lineage, s.lineageReason AS reason ORDER BY id
