// purpose What ties some sources to one another: stated republication, and passages that their texts have in common
// param ids: list of string
// returns a: string
// returns b: string
// returns kind: string
// returns note: string
// returns share: float
// returns oneVoice: boolean
// returns passages: list of string
// mode: read
UNWIND $ids AS id
MATCH (a:Source {id: id})-[r:REPUBLISHES|SHARES_PASSAGES]->(b:Source)
WHERE b.id IN $ids
RETURN a.id AS a, b.id AS b,
  coalesce(r.kind, 'stated') AS kind,
  r.note AS note,
  r.share AS share,
  coalesce(r.oneVoice, true) AS oneVoice,
  coalesce(r.passages, []) AS passages
ORDER BY a, b, kind
