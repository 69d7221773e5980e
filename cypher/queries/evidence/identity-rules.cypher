// purpose The rules that decisions on identity name, for choosing one
// returns rule: string
// returns decisions: integer
// mode: read
MATCH (d:IdentityDecision)
RETURN d.rule AS rule, count(*) AS decisions ORDER BY rule
