// purpose A page of claims by kind, status, source and record, as they were known then; without any of people who hold no public office and do not speak in public
// param kinds: list of string
// param status: string
// param source: string
// param about: string
// param validAt: date
// param knownAt: datetime
// param sort: string
// param descending: boolean
// param skip: integer
// param limit: integer
// returns claim: map
// returns keyed: string
// returns subject: map
// returns object: map
// returns citations: list
// returns changes: list
// mode: read
CALL () {
  WITH 1 AS one WHERE $source IS NOT NULL
  MATCH (:Source {id: $source})-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim)
  RETURN c
  UNION
  WITH 1 AS one WHERE $source IS NULL AND $about IS NOT NULL
  MATCH (asked:Record {id: $about})
  MATCH (r:Record)
  WHERE r.id = coalesce(asked.mergedInto, asked.id) OR r.mergedInto = coalesce(asked.mergedInto, asked.id)
  MATCH (r)<-[:ABOUT|OBJECT]-(c:Claim)
  RETURN c
  UNION
  WITH 1 AS one WHERE $source IS NULL AND $about IS NULL
  MATCH (c:Claim)
  RETURN c
}
WITH c
WHERE c.kind IN $kinds
  AND c.recordedAt <= $knownAt
  AND ($validAt IS NULL OR (c.possibleFrom <= $validAt AND c.possibleUntil >= $validAt))
  AND ($source IS NULL OR $about IS NULL OR EXISTS {
    MATCH (asked:Record {id: $about}), (c)-[:ABOUT|OBJECT]->(r:Record)
    WHERE coalesce(r.mergedInto, r.id) = coalesce(asked.mergedInto, asked.id)
  })
  AND ($status IS NULL OR $status = coalesce(head(COLLECT {
    MATCH (c)-[:HAS_STATUS_CHANGE]->(later:StatusChange)
    WHERE later.at > $knownAt
    RETURN later.from ORDER BY later.at LIMIT 1
  }), c.status))
  AND NOT EXISTS {
    MATCH (c)-[:ABOUT|OBJECT]->(person:Person)
    WHERE NOT coalesce(person.standing, '') IN ['public-official', 'public-spokesperson']
      OR (c:Participation AND person.standing <> 'public-spokesperson')
  }
WITH c, CASE $sort WHEN 'date' THEN c.possibleFrom WHEN 'kind' THEN c.kind ELSE c.recordedAt END AS key
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  c.id
SKIP $skip LIMIT $limit
WITH c, key
OPTIONAL MATCH (c)-[:ABOUT]->(a:Record)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Record)
OPTIONAL MATCH (subject:Record {id: coalesce(a.mergedInto, a.id)})
OPTIONAL MATCH (object:Record {id: coalesce(o.mergedInto, o.id)})
RETURN
  c {.*} AS claim,
  a.id AS keyed,
  subject {.id, .displayName} AS subject,
  object {.id, .displayName} AS object,
  [(c)<-[:EVIDENCES]-(cit:Citation)<-[:CONTAINS]-(src:Source)<-[:PUBLISHED]-(pub:Publication) |
    cit {.id, .locator, .passage, .quote, .begin, .end,
      source: src {.id, .title, .published, .publishedUntil, .url, .reliability, .lineage, .restricted, publisher: pub.name}}] AS citations,
  [(c)-[:HAS_STATUS_CHANGE]->(h:StatusChange) | h {.at, .from, .to, .by, .note}] AS changes
ORDER BY
  key IS NULL,
  CASE WHEN NOT $descending THEN key END,
  CASE WHEN $descending THEN key END DESC,
  c.id
