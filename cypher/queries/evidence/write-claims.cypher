// purpose Writes new claims with their citation, subject and object
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (cit:Citation {id: row.citationId})
CREATE (cit)-[:EVIDENCES]->(c:Claim:$(row.label))
SET c = row.properties
WITH c, row
OPTIONAL MATCH (s:Record {id: row.subjectId})
OPTIONAL MATCH (o:Record {id: row.objectId})
FOREACH (x IN CASE WHEN s IS NULL THEN [] ELSE [s] END | CREATE (c)-[:ABOUT]->(x))
FOREACH (x IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (c)-[:OBJECT]->(x))
