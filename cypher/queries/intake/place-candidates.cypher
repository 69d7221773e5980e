// purpose Places that a name can mean, with what lies around them
// param names: list of string
// returns id: string
// returns name: string
// returns level: string
// returns names: list of string
// returns around: list of string
// mode: read
MATCH (p:Place)
WHERE toLower(p.name) IN $names OR any(name IN coalesce(p.alternativeNames, []) WHERE toLower(name) IN $names)
RETURN coalesce(p.mergedInto, p.id) AS id, p.name AS name, p.level AS level, [p.name] + coalesce(p.alternativeNames, []) AS names,
  COLLECT { MATCH (p)-[:WITHIN*1..4]->(a:Place) RETURN a.name } AS around
ORDER BY id
