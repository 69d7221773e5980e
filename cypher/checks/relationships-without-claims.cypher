// purpose Every projected relationship names the accepted claims behind it
// severity: error
// mode: read
MATCH (a:Record)-[r:SUBORDINATE_TO|STATIONED_AT|OPERATES_IN|POSTED_TO|ALLEGED_IN|OCCURRED_IN|FROM_UNIT|TOOK_PART_IN]->(b:Record)
WHERE size(r.claimIds) = 0
   OR EXISTS { UNWIND r.claimIds AS id MATCH (c:Claim {id: id}) WHERE c.status <> 'accepted' RETURN c }
RETURN a.id AS from, type(r) AS type, b.id AS to ORDER BY from, type, to
