// purpose Remembers by which rules a source's text was read
// param id: string
// param rules: string
// mode: write
MATCH (s:Source {id: $id})
SET s.readBy = $rules
