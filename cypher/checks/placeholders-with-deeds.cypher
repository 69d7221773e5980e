// purpose A placeholder in a chain of command holds no postings and is named in no incident
// severity: error
// mode: read
MATCH (u:Unit {standing: 'placeholder'})
WHERE EXISTS { (u)<-[:POSTED_TO]-(:Person) } OR EXISTS { (u)-[:ALLEGED_IN]->(:Incident) }
RETURN u.id AS unit ORDER BY unit
