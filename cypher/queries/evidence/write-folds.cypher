// purpose Marks records as folded into another, or as standing by themselves again
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
OPTIONAL MATCH (r)-[old:MERGED_INTO]->()
DELETE old
SET r.mergedInto = row.into, r.changeSeq = row.changeSeq
WITH r, row
MATCH (into:Record {id: row.into})
MERGE (r)-[:MERGED_INTO]->(into)
