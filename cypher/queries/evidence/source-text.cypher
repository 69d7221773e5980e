// purpose The stored text of a source, cut off where it is longer than a page can hold
// param id: string
// param most: integer
// returns hash: string
// returns encoding: string
// returns length: integer
// returns text: string
// mode: read
MATCH (:Source {id: $id})-[:HAS_TEXT]->(t:SourceText)
RETURN
  t.hash AS hash,
  t.encoding AS encoding,
  size(t.text) AS length,
  CASE WHEN size(t.text) <= $most THEN t.text ELSE left(t.text, $most) END AS text
ORDER BY t.id
LIMIT 1
