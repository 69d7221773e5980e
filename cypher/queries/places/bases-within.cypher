// purpose The bases within a place; none within a town or village, because bases are shown down to the township
// param id: string
// param knownAt: datetime
// returns id: string
// returns name: string
// returns place: map
// mode: read
MATCH (p:Place {id: $id})
WHERE NOT p.level IN ['town', 'village']
MATCH (p)<-[:WITHIN*0..8]-(q:Place)<-[:LOCATED_IN]-(b:Base)
WHERE b.mergedInto IS NULL AND b.firstRecordedAt <= $knownAt
WITH DISTINCT b
RETURN
  b.id AS id,
  coalesce(b.name, b.displayName) AS name,
  head(COLLECT {
    MATCH path = (b)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..8]->(a:Place)
    WHERE NOT a.level IN ['town', 'village']
    RETURN a {.id, .name, .level}
    ORDER BY length(path), a.id
  }) AS place
ORDER BY toLower(name), id
