// purpose Tells this graph from any other: when its first migration was applied
// returns identity: string
// mode: read
MATCH (:__Neo4jMigration)-[applied:MIGRATED_TO]->(:__Neo4jMigration {version: '001'})
RETURN toString(applied.at) AS identity
