// purpose How a claim's status changed, the earliest change first
// param id: string
// param knownAt: datetime
// returns at: datetime
// returns by: string
// returns from: string
// returns to: string
// returns note: string
// mode: read
MATCH (c:Claim {id: $id})-[:HAS_STATUS_CHANGE]->(h:StatusChange)
WHERE h.at <= $knownAt
RETURN h.at AS at, h.by AS by, h.from AS from, h.to AS to, h.note AS note
ORDER BY at, from, to, note
