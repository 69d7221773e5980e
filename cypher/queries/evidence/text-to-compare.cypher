// purpose The text of a source, for comparing it with another
// param id: string
// returns text: string
// mode: read
MATCH (:Source {id: $id})-[:HAS_TEXT]->(t:SourceText)
RETURN t.text AS text LIMIT 1
