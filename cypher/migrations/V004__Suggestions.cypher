// What articles seem to claim, until somebody decides. One concern: the review queue.
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (n:Suggestion) REQUIRE n.id IS UNIQUE;
CREATE INDEX suggestion_state IF NOT EXISTS FOR (n:Suggestion) ON (n.state);
CREATE INDEX suggestion_group IF NOT EXISTS FOR (n:Suggestion) ON (n.group);
CREATE INDEX suggestion_signature IF NOT EXISTS FOR (n:Suggestion) ON (n.signature);
CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.url);
