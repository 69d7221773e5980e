// purpose Writes new sources
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (p:Publication {id: row.publicationId})
CREATE (p)-[:PUBLISHED]->(s:Source)
SET s = row.properties
