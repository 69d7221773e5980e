// purpose The metrics and scopes that tallies have, for choosing one
// returns metrics: list of string
// returns scopes: list of string
// mode: read
MATCH (t:Tally)
WITH collect(DISTINCT t.metric) AS metrics, collect(DISTINCT t.scope) AS scopes
RETURN COLLECT { UNWIND metrics AS m RETURN m ORDER BY m } AS metrics, COLLECT { UNWIND scopes AS s RETURN s ORDER BY s } AS scopes
