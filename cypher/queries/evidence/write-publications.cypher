// purpose Writes new publications
// param rows: list of map
// mode: write
UNWIND $rows AS row
CREATE (p:Publication)
SET p = row
