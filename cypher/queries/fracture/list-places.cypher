// purpose Places and bases, each with the state or region that it lies in
// returns id: string
// returns name: string
// returns region: string
// returns regionName: string
// returns lat: float
// returns lon: float
// mode: read
MATCH (s:Record)
WHERE (s:Place OR s:Base) AND s.mergedInto IS NULL
OPTIONAL MATCH (s)-[:LOCATED_IN]->(in:Place)
WITH s, CASE WHEN s:Place THEN s ELSE in END AS from
OPTIONAL MATCH path = (from)-[:WITHIN*0..8]->(r:Place {level: 'state'})
WITH s, from, r, path ORDER BY length(path), r.id
WITH s, from, head(collect(r)) AS r
RETURN
  s.id AS id,
  coalesce(s.name, s.displayName, s.id) AS name,
  r.id AS region,
  coalesce(r.name, r.displayName) AS regionName,
  from.lat AS lat,
  from.lon AS lon
ORDER BY id
