// What lists filter and sort by, and what a catch-up asks for.
CREATE INDEX unit_name IF NOT EXISTS FOR (n:Unit) ON (n.name);
CREATE INDEX unit_type_number IF NOT EXISTS FOR (n:Unit) ON (n.type, n.number);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX incident_date IF NOT EXISTS FOR (n:Incident) ON (n.possibleFrom);
CREATE INDEX defection_date IF NOT EXISTS FOR (n:Defection) ON (n.possibleFrom);
CREATE INDEX claim_kind_status IF NOT EXISTS FOR (n:Claim) ON (n.kind, n.status);
CREATE INDEX claim_change IF NOT EXISTS FOR (n:Claim) ON (n.changeSeq);
CREATE INDEX source_change IF NOT EXISTS FOR (n:Source) ON (n.changeSeq);
CREATE INDEX source_lineage IF NOT EXISTS FOR (n:Source) ON (n.lineage);
CREATE INDEX source_hash IF NOT EXISTS FOR (n:Source) ON (n.contentHash);
CREATE INDEX record_change IF NOT EXISTS FOR (n:Record) ON (n.changeSeq);
CREATE INDEX record_merged IF NOT EXISTS FOR (n:Record) ON (n.mergedInto);
