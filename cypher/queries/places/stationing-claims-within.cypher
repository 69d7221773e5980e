// purpose Claims that a unit is based or operates somewhere within a place; none within a town or village, because units are shown down to the township
// param id: string
// returns id: string
// mode: read
MATCH (p:Place {id: $id})
WHERE NOT p.level IN ['town', 'village']
MATCH (p)<-[:WITHIN*0..8]-(q:Place)<-[:LOCATED_IN*0..1]-(at:Record)<-[:OBJECT]-(c:Claim {kind: 'Stationing'})
RETURN DISTINCT c.id AS id
ORDER BY id
