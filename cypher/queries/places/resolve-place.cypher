// purpose The places that a name or id can stand for, the largest first
// param id: string
// param name: string
// returns id: string
// returns name: string
// returns level: string
// mode: read
MATCH (p:Place)
WHERE p.id = $id
  OR any(spelling IN [p.name] + coalesce(p.alternativeNames, []) WHERE toLower(normalize(spelling, NFKC)) = $name)
WITH p, CASE p.level
  WHEN 'country' THEN 1 WHEN 'state' THEN 2 WHEN 'district' THEN 3 WHEN 'township' THEN 4 WHEN 'town' THEN 5 ELSE 6 END AS rank
RETURN coalesce(p.mergedInto, p.id) AS id, p.name AS name, p.level AS level
ORDER BY p.id <> $id, rank, p.id
