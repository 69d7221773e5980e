// purpose Removes what was projected from the records
// param ids: list of string
// mode: write
MATCH (s:Record)
WHERE s.id IN $ids
MATCH (s)-[r:SUBORDINATE_TO|STATIONED_AT|OPERATES_IN|POSTED_TO|ALLEGED_IN|OCCURRED_IN|FROM_UNIT|TOOK_PART_IN]->()
DELETE r
