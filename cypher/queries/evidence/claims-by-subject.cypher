// purpose Every accepted claim whose subject is one of the records, with no more than the projection needs
// param ids: list of string
// returns claim: map
// returns keyed: string
// returns subject: map
// returns object: map
// returns citations: list
// mode: read
MATCH (a:Record)
WHERE a.id IN $ids OR a.mergedInto IN $ids
MATCH (a)<-[:ABOUT]-(c:Claim)
WHERE c.status = 'accepted'
OPTIONAL MATCH (c)-[:OBJECT]->(o:Record)
RETURN
  c {.*} AS claim,
  a.id AS keyed,
  {id: coalesce(a.mergedInto, a.id)} AS subject,
  CASE WHEN o IS NULL THEN null ELSE {id: coalesce(o.mergedInto, o.id)} END AS object,
  [(c)<-[:EVIDENCES]-(cit:Citation)<-[:CONTAINS]-(src:Source) |
    {id: cit.id, source: src {.id, .title, .publishedUntil, .reliability, .lineage, publisher: ''}}] AS citations
