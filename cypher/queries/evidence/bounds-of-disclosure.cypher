// purpose What decides how much of a record may be shown: its standing, and for a place finer than a township the township or coarser place around it
// param ids: list of string
// returns id: string
// returns standing: string
// returns coarser: map
// mode: read
MATCH (r:Record)
WHERE r.id IN $ids
RETURN
  r.id AS id,
  r.standing AS standing,
  CASE
    WHEN r:Place AND r.level IN ['town', 'village'] THEN head(COLLECT {
      MATCH path = (r)-[:WITHIN*1..6]->(around:Place)
      WHERE NOT around.level IN ['town', 'village']
      RETURN around {.id, displayName: coalesce(around.displayName, around.name)}
      ORDER BY length(path), around.id
      LIMIT 1
    })
  END AS coarser
