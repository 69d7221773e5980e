// purpose One source with its publisher, what it republishes and what republishes it, and the other sources of its lineage
// param id: string
// param knownAt: datetime
// returns source: map
// returns publisher: map
// returns claims: integer
// returns hasText: boolean
// returns republishes: list of map
// returns republishedBy: list of map
// returns lineage: list of map
// mode: read
MATCH (p:Publication)-[:PUBLISHED]->(s:Source {id: $id})
WHERE s.recordedAt <= $knownAt
RETURN
  s {.id, .key, .title, .author, .url, .published, .language, .type, .reliability, .restricted, .lineage, .lineageReason, .recordedAt, .recordedBy, .withdrawnBy, .withdrawnNote,
    withdrawnAt: CASE WHEN s.withdrawnAt <= $knownAt THEN s.withdrawnAt END} AS source,
  p {.id, .name, .country, .kind} AS publisher,
  COUNT {
    MATCH (s)-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim)
    WHERE c.recordedAt <= $knownAt AND NOT EXISTS {
      MATCH (c)-[:ABOUT|OBJECT]->(person:Person)
      WHERE NOT coalesce(person.standing, '') IN ['public-official', 'public-spokesperson']
        OR (c:Participation AND person.standing <> 'public-spokesperson')
    }
    RETURN DISTINCT c
  } AS claims,
  EXISTS { (s)-[:HAS_TEXT]->(:SourceText) } AS hasText,
  COLLECT {
    MATCH (s)-[r:REPUBLISHES]->(o:Source)<-[:PUBLISHED]-(op:Publication)
    RETURN o {.id, .title, .published, publisher: op.name, note: r.note} ORDER BY o.id
  } AS republishes,
  COLLECT {
    MATCH (s)<-[r:REPUBLISHES]-(o:Source)<-[:PUBLISHED]-(op:Publication)
    WHERE o.recordedAt <= $knownAt
    RETURN o {.id, .title, .published, publisher: op.name, note: r.note} ORDER BY o.id
  } AS republishedBy,
  COLLECT {
    MATCH (o:Source {lineage: s.lineage})<-[:PUBLISHED]-(op:Publication)
    WHERE o.id <> s.id AND o.recordedAt <= $knownAt
    RETURN o {.id, .title, .published, publisher: op.name, note: o.lineageReason} ORDER BY o.publishedFrom, o.id
  } AS lineage
