// purpose The publication with that name
// param name: string
// returns key: string
// mode: read
MATCH (p:Publication)
WHERE toLower(p.name) = toLower($name)
RETURN p.key AS key ORDER BY key LIMIT 1
