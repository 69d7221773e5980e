// purpose A place and what lies around it, from the nearest outwards
// param id: string
// returns id: string
// returns name: string
// returns level: string
// mode: read
MATCH path = (:Place {id: $id})-[:WITHIN*0..8]->(a:Place)
RETURN a.id AS id, a.name AS name, a.level AS level
ORDER BY length(path), id
