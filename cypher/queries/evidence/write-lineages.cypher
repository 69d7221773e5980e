// purpose Marks sources with their lineage
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.lineage = row.lineage, s.lineageReason = row.reason, s.changeSeq = row.changeSeq
