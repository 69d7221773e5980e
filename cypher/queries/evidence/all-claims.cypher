// purpose Every claim, for questions that walk from record to record
// returns claim: map
// returns keyed: string
// returns subject: map
// returns object: map
// returns citations: list
// returns changes: list
// mode: read
MATCH (c:Claim)
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
