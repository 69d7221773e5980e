// purpose Writes what is projected onto the records themselves; an absent value clears the property
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r += row.properties
