// purpose Writes new claims about a subject and an object
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (cit:Citation {id: row.citationId})
MATCH (s:Record {id: row.subjectId})
MATCH (o:Record {id: row.objectId})
CREATE (cit)-[:EVIDENCES]->(c:Claim:$(row.label)), (c)-[:ABOUT]->(s), (c)-[:OBJECT]->(o)
SET c = row.properties
