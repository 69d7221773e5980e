// purpose The source with an address, and whether it has a text
// param url: string
// returns id: string
// returns key: string
// returns hasText: boolean
// mode: read
MATCH (s:Source {url: $url})
RETURN s.id AS id, s.key AS key, s.contentHash IS NOT NULL AS hasText
ORDER BY hasText DESC, id
LIMIT 1
