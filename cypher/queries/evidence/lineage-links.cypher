// purpose What ties sources to one lineage: a stated republication, passages in common, or one publisher saying the same thing again within 92 days
// returns a: string
// returns b: string
// returns reason: string
// mode: read
CALL () {
  MATCH (a:Source)-[r:REPUBLISHES]->(b:Source)
  RETURN a.id AS a, b.id AS b, 'reprints or retells' + coalesce(': ' + r.note, '') AS reason
  UNION
  MATCH (a:Source)-[r:SHARES_PASSAGES {oneVoice: true}]->(b:Source)
  RETURN a.id AS a, b.id AS b,
    CASE r.kind
      WHEN 'republication' THEN 'prints the same text for the most part'
      WHEN 'same-statement' THEN 'prints the same statement'
      ELSE 'prints the same passages'
    END AS reason
  UNION
  MATCH (p:Publication)-[:PUBLISHED]->(s:Source)-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Claim)
  WHERE c.status <> 'withdrawn'
  OPTIONAL MATCH (c)-[:ABOUT]->(subject:Record)
  OPTIONAL MATCH (c)-[:OBJECT]->(object:Record)
  WITH p, c.kind AS kind, c.metric AS metric,
    coalesce(subject.mergedInto, subject.id) AS subject,
    coalesce(object.mergedInto, object.id) AS object,
    collect(DISTINCT s) AS sources
  WHERE size(sources) > 1
  UNWIND sources AS a
  UNWIND sources AS b
  WITH a, b
  WHERE a.id < b.id
    AND (a.publishedFrom IS NULL OR b.publishedFrom IS NULL
      OR abs(duration.inDays(a.publishedFrom, b.publishedFrom).days) <= 92)
  RETURN DISTINCT a.id AS a, b.id AS b, 'one publisher says the same thing again' AS reason
}
RETURN a, b, reason ORDER BY a, b, reason
