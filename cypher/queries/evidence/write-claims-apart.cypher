// purpose Writes new claims about nobody in the graph: tallies
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (cit:Citation {id: row.citationId})
CREATE (cit)-[:EVIDENCES]->(c:Claim:$(row.label))
SET c = row.properties
