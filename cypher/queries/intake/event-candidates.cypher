// purpose Defections of which this source tells already, on days that overlap
// param source: string
// param from: date
// param until: date
// returns id: string
// returns name: string
// returns units: list of string
// returns rank: string
// returns type: string
// mode: read
MATCH (:Source {id: $source})-[:CONTAINS]->(:Citation)-[:EVIDENCES]->(c:Occurrence)-[:ABOUT]->(d:Defection)
WHERE c.status <> 'withdrawn' AND c.possibleFrom <= $until AND c.possibleUntil >= $from
RETURN DISTINCT coalesce(d.mergedInto, d.id) AS id, c.summary AS name, c.rankHighest AS rank, c.type AS type,
  COLLECT {
    MATCH (p:Departure)-[:ABOUT]->(d)
    WHERE p.status <> 'withdrawn'
    MATCH (p)-[:OBJECT]->(u:Unit)
    RETURN coalesce(u.mergedInto, u.id)
  } AS units
ORDER BY id
