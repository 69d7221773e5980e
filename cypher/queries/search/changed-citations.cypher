// purpose The citations of claims that were touched since a write, or whose records or sources were
// param since: integer
// returns id: string
// mode: read
MATCH (c:Claim)
WHERE c.changeSeq > $since
MATCH (c)<-[:EVIDENCES]-(cit:Citation)
RETURN cit.id AS id
UNION
MATCH (r:Record)
WHERE $since >= 0 AND r.changeSeq > $since
MATCH (r)<-[:MERGED_INTO*0..1]-(:Record)<-[:ABOUT|OBJECT]-(:Claim)<-[:EVIDENCES]-(cit:Citation)
RETURN cit.id AS id
UNION
MATCH (s:Source)
WHERE $since >= 0 AND s.changeSeq > $since
MATCH (s)-[:CONTAINS]->(cit:Citation)
RETURN cit.id AS id
