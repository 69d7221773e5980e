// purpose Which of the ids the graph has, and with what standing
// param ids: list of string
// returns id: string
// returns standing: string
// mode: read
CALL () {
  MATCH (n:Publication) WHERE n.id IN $ids RETURN n.id AS id, '' AS standing
  UNION ALL
  MATCH (n:Source) WHERE n.id IN $ids RETURN n.id AS id, '' AS standing
  UNION ALL
  MATCH (n:Record) WHERE n.id IN $ids RETURN n.id AS id, coalesce(n.standing, '') AS standing
}
RETURN id, standing
