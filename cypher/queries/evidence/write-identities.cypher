// purpose Writes decisions on identity
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (folded:Record {id: row.foldedId})
MATCH (into:Record {id: row.intoId})
CREATE (d:IdentityDecision)
SET d = row.properties
CREATE (d)-[:FOLDS]->(folded)
CREATE (d)-[:INTO]->(into)
