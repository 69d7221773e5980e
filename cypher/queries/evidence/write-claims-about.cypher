// purpose Writes new claims about a subject alone
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (cit:Citation {id: row.citationId})
MATCH (s:Record {id: row.subjectId})
CREATE (cit)-[:EVIDENCES]->(c:Claim:$(row.label)), (c)-[:ABOUT]->(s)
SET c = row.properties
