// purpose The number of the last committed write
// returns seq: integer
// mode: read
MATCH (v:DataVersion {id: 'graph'})
RETURN v.seq AS seq
