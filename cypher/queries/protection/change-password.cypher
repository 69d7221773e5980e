// purpose Gives an account another password
// param name: string
// param passwordHash: string
// param at: datetime
// returns id: string
// mode: write
MATCH (a:Account {name: $name})
SET a.passwordHash = $passwordHash, a.passwordChangedAt = $at
RETURN a.id AS id
