// purpose Sources with their text and the records that their claims name, but nobody for having left; a restricted source's text stays where it is
// param ids: list of string
// returns source: map
// returns publisherId: string
// returns publisher: string
// returns text: string
// returns about: list of string
// returns changed: integer
// mode: read
MATCH (s:Source)
WHERE s.id IN $ids
MATCH (p:Publication)-[:PUBLISHED]->(s)
OPTIONAL MATCH (s)-[:HAS_TEXT]->(t:SourceText)
WHERE NOT coalesce(s.restricted, false)
RETURN
  s {.id, .title, .author, .published, .publishedFrom, .publishedUntil, .language} AS source,
  p.id AS publisherId,
  p.name AS publisher,
  t.text AS text,
  COLLECT {
    MATCH (s)-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim)-[:ABOUT|OBJECT]->(r:Record)
    WHERE c.status <> 'withdrawn' AND NOT c:Participation
    RETURN DISTINCT coalesce(r.mergedInto, r.id) AS id ORDER BY id
  } AS about,
  coalesce(s.changeSeq, 0) AS changed
