// purpose Writes which source reprints or retells which
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (copy:Source {id: row.copyId})
MATCH (original:Source {id: row.originalId})
MERGE (copy)-[r:REPUBLISHES]->(original)
SET r.note = row.note
