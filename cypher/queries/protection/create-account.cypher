// purpose Creates an account unless there is one of that name, and tells which id it has then
// param id: string
// param name: string
// param passwordHash: string
// param roles: list of string
// param at: datetime
// returns id: string
// mode: write
MERGE (a:Account {name: $name})
ON CREATE SET a.id = $id, a.passwordHash = $passwordHash, a.roles = $roles, a.createdAt = $at
RETURN a.id AS id
