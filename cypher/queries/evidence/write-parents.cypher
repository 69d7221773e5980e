// purpose Writes which place lies within which, and which base in which place: reference data
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (child:Record {id: row.childId})
MATCH (parent:Place {id: row.parentId})
MERGE (child)-[:$(row.type)]->(parent)
