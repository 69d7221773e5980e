// purpose The account with that name
// param name: string
// returns id: string
// returns name: string
// returns passwordHash: string
// returns roles: list of string
// mode: read
MATCH (a:Account {name: $name})
RETURN a.id AS id, a.name AS name, a.passwordHash AS passwordHash, a.roles AS roles
