// purpose Writes the outcomes of boards whose window has passed
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (e:BoardEdition {id: row.id})
SET e.scoredOn = row.scoredOn, e.happened = row.happened, e.hindsight = row.hindsight
