// purpose A unit with several certain superiors by command on one day
// severity: warning
// mode: read
MATCH (u:Unit)-[a:SUBORDINATE_TO {relation: 'command'}]->(x:Unit)
MATCH (u)-[b:SUBORDINATE_TO {relation: 'command'}]->(y:Unit)
WHERE x.id < y.id AND a.certainFrom <= b.certainUntil AND b.certainFrom <= a.certainUntil
RETURN u.designation AS unit, x.designation AS superior, y.designation AS other ORDER BY unit, superior, other
