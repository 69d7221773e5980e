// purpose Which of the ids the graph has, with the fingerprint of what they were written from
// param publications: list of string
// param sources: list of string
// param records: list of string
// param citations: list of string
// param claims: list of string
// param identities: list of string
// returns id: string
// returns fingerprint: string
// mode: read
CALL () {
  MATCH (n:Publication) WHERE n.id IN $publications RETURN n.id AS id, n.fingerprint AS fingerprint
  UNION ALL
  MATCH (n:Source) WHERE n.id IN $sources RETURN n.id AS id, n.fingerprint AS fingerprint
  UNION ALL
  MATCH (n:Record) WHERE n.id IN $records RETURN n.id AS id, n.fingerprint AS fingerprint
  UNION ALL
  MATCH (n:Citation) WHERE n.id IN $citations RETURN n.id AS id, null AS fingerprint
  UNION ALL
  MATCH (n:Claim) WHERE n.id IN $claims RETURN n.id AS id, null AS fingerprint
  UNION ALL
  MATCH (n:IdentityDecision) WHERE n.id IN $identities RETURN n.id AS id, null AS fingerprint
}
RETURN id, fingerprint
