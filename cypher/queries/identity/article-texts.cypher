// purpose The stored texts of one source, or of the latest sources that have one
// param source: string
// param most: integer
// param longest: integer
// returns id: string
// returns title: string
// returns publisher: string
// returns published: string
// returns text: string
// mode: read
MATCH (s:Source)-[:HAS_TEXT]->(t:SourceText)
WHERE $source IS NULL OR s.id = $source
MATCH (p:Publication)-[:PUBLISHED]->(s)
WITH s, p, t
ORDER BY s.publishedFrom DESC, s.id, t.id
LIMIT $most
RETURN s.id AS id, s.title AS title, p.name AS publisher, s.published AS published, left(t.text, $longest) AS text
ORDER BY s.publishedFrom DESC, id
