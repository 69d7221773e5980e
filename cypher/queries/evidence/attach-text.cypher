// purpose Gives a source its text
// param id: string
// param textId: string
// param text: string
// param hash: string
// param encoding: string
// param changeSeq: integer
// mode: write
MATCH (s:Source {id: $id})
MERGE (t:SourceText {id: $textId})
  ON CREATE SET t.text = $text, t.hash = $hash, t.encoding = $encoding
MERGE (s)-[:HAS_TEXT]->(t)
SET s.contentHash = $hash, s.changeSeq = $changeSeq
