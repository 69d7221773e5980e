// purpose Writes projected relationships
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (a:Record {id: row.from})
MATCH (b:Record {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
