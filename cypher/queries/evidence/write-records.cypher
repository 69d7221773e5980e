// purpose Writes new records
// param rows: list of map
// mode: write
UNWIND $rows AS row
CREATE (r:Record:$(row.label))
SET r = row.properties
