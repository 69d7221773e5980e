// purpose Ties two sources whose texts print the same passages
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (a:Source {id: row.a})
MATCH (b:Source {id: row.b})
MERGE (a)-[r:SHARES_PASSAGES]->(b)
SET r.kind = row.kind, r.share = row.share, r.oneVoice = row.oneVoice, r.passages = row.passages
