// purpose Remembers which claims a suggestion became
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (g:Suggestion {id: row.id})
SET g.claims = row.claims
