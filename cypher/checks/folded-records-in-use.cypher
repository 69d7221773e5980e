// purpose A folded record takes part in no projected relationship
// severity: error
// mode: read
MATCH (f:Record)-[r:SUBORDINATE_TO|STATIONED_AT|OPERATES_IN|POSTED_TO|ALLEGED_IN|OCCURRED_IN|FROM_UNIT|TOOK_PART_IN]-(:Record)
WHERE f.mergedInto IS NOT NULL
RETURN DISTINCT f.id AS record ORDER BY record
