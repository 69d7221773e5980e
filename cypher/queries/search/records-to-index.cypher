// purpose Records with all their names, those of the records folded into them among them; people only if they are public
// param ids: list of string
// returns id: string
// returns name: string
// returns names: list of string
// returns isNamed: boolean
// returns regions: list of string
// returns changed: integer
// mode: read
MATCH (r:Record)
WHERE r.id IN $ids AND r.mergedInto IS NULL
  AND (NOT r:Person OR r.standing IN ['public-official', 'public-spokesperson'])
WITH r, COLLECT {
    MATCH (f:Record)-[:MERGED_INTO]->(r)
    WHERE NOT f:Person OR f.standing IN ['public-official', 'public-spokesperson']
    UNWIND [f.displayName] + coalesce(f.names, []) AS name
    RETURN name
  } AS folded
RETURN
  r.id AS id,
  coalesce(r.displayName, r.name, r.key) AS name,
  [name IN [r.designation, r.name, r.nameMy] + coalesce(r.names, []) + coalesce(r.alternativeNames, []) + folded
    WHERE name IS NOT NULL] AS names,
  (r:Unit OR r:Person OR r:Place OR r:Base) AS isNamed,
  COLLECT {
    MATCH (r)-[:LOCATED_IN|OCCURRED_IN|STATIONED_AT|WITHIN*0..8]->(p:Place {level: 'state'})
    RETURN DISTINCT p.name AS name ORDER BY name
  } AS regions,
  coalesce(r.changeSeq, 0) AS changed
