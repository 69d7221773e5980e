// purpose Writes new citations
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (s:Source {id: row.sourceId})
CREATE (s)-[:CONTAINS]->(c:Citation)
SET c = row.properties
