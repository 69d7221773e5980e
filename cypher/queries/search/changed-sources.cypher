// purpose The sources that were touched since a write, or whose claims or the records these name were
// param since: integer
// returns id: string
// mode: read
MATCH (s:Source)
WHERE s.changeSeq > $since
RETURN s.id AS id
UNION
MATCH (c:Claim)
WHERE $since >= 0 AND c.changeSeq > $since
MATCH (c)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)
RETURN s.id AS id
UNION
MATCH (r:Record)
WHERE $since >= 0 AND r.changeSeq > $since
MATCH (r)<-[:MERGED_INTO*0..1]-(:Record)<-[:ABOUT|OBJECT]-(:Claim)<-[:EVIDENCES]-(:Citation)<-[:CONTAINS]-(s:Source)
RETURN s.id AS id
