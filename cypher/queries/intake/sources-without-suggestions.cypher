// purpose Which of the sources have a text that was not read for suggestions by these rules
// param ids: list of string
// param rules: string
// returns id: string
// mode: read
MATCH (s:Source)-[:HAS_TEXT]->(:SourceText)
WHERE s.id IN $ids AND coalesce(s.readBy, '') <> $rules
RETURN s.id AS id ORDER BY id
