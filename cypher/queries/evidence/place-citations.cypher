// purpose Gives citations their place and words in the source's text
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
SET c.begin = row.begin, c.end = row.end, c.quote = coalesce(c.quote, row.quote)
WITH c, row
MATCH (c)-[:EVIDENCES]->(claim:Claim)
SET claim.changeSeq = row.changeSeq
