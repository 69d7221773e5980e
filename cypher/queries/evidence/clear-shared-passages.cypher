// purpose Unties all sources whose texts print the same passages
// mode: write
MATCH (:Source)-[r:SHARES_PASSAGES]->(:Source)
DELETE r
