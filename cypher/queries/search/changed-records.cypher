// purpose The units, people, places and bases that were touched since a write, or had a record folded into them that was
// param since: integer
// returns id: string
// mode: read
MATCH (r:Record)
WHERE r.changeSeq > $since AND (r:Unit OR r:Person OR r:Place OR r:Base)
RETURN r.id AS id
UNION
MATCH (r:Record)
WHERE $since >= 0 AND r.changeSeq > $since
MATCH (r)-[:MERGED_INTO]->(into:Record)
WHERE into:Unit OR into:Person OR into:Place OR into:Base
RETURN into.id AS id
