// purpose A source's text with what bears on how it is read
// param id: string
// returns key: string
// returns title: string
// returns publisher: string
// returns published: string
// returns publishedFrom: date
// returns publishedUntil: date
// returns language: string
// returns restricted: boolean
// returns text: string
// mode: read
MATCH (s:Source {id: $id})-[:HAS_TEXT]->(t:SourceText)
OPTIONAL MATCH (p:Publication)-[:PUBLISHED]->(s)
RETURN s.key AS key, s.title AS title, p.name AS publisher, s.published AS published,
  s.publishedFrom AS publishedFrom, s.publishedUntil AS publishedUntil, s.language AS language, s.restricted AS restricted, t.text AS text
ORDER BY t.id
LIMIT 1
