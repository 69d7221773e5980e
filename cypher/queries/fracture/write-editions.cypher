// purpose Keeps boards that are published; one that is kept already stays as it is
// param rows: list of map
// mode: write
UNWIND $rows AS row
MERGE (e:BoardEdition {id: row.id})
ON CREATE SET e += row.properties
