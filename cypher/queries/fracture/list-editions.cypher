// purpose The boards that were published, each with its probabilities and, once its window has passed, its outcomes
// returns edition: map
// mode: read
MATCH (e:BoardEdition)
RETURN
  e {.id, .asOf, .publishedOn, .replayed, .modelVersion, .inputs, .units, .fracturing, .next, .scoredOn, .happened,
    .hindsight} AS edition
ORDER BY e.asOf, e.id
