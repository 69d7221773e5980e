// purpose Writes new suggestions; those that are there stay as they are
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (s:Source {id: row.sourceId})
MERGE (g:Suggestion {id: row.id})
  ON CREATE SET g += row.properties
MERGE (g)-[:READ_IN]->(s)
