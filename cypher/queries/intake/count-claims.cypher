// purpose How many claims the graph holds
// returns claims: integer
// mode: read
MATCH (c:Claim)
RETURN count(c) AS claims
