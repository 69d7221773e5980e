// purpose Takes the lock that orders all writes, and counts this one
// returns seq: integer
// mode: write
MATCH (v:DataVersion {id: 'graph'})
SET v.seq = v.seq + 1
RETURN v.seq AS seq
