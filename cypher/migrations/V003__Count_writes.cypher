// The one node whose lock orders all writes.
MERGE (v:DataVersion {id: 'graph'}) ON CREATE SET v.seq = 0;
