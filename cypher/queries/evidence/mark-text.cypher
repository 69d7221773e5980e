// purpose Keeps by what a text is recognised
// param rows: list of map
// mode: write
UNWIND $rows AS row
MATCH (:Source {id: row.id})-[:HAS_TEXT]->(t:SourceText)
SET t.marks = row.marks
