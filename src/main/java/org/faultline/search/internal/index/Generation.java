package org.faultline.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.faultline.search.internal.analysis.Analysis;

/** One index on disk, open for writing and searching. What is searched changes only with a commit. */
final class Generation implements Closeable {

    private static final double BUFFER_MEGABYTES = 64;

    /**
     * Up to this size replaced documents are purged with each commit. Until they are, they count in word frequencies, so that a rebuilt
     * index would score a little differently; in a larger one the difference is too small to be worth the copying.
     */
    private static final int PURGED_UP_TO = 50_000;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Stamp stamp;

    private Generation(Path folder, FSDirectory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        this.stamp = Stamp.of(data);
    }

    /**
     * Opens an index.
     *
     * @throws IOException when it is damaged
     */
    static Generation open(Path folder, Analysis analysis) throws IOException {
        return start(folder, analysis, OpenMode.APPEND);
    }

    static Generation create(Path folder, Analysis analysis) throws IOException {
        return start(folder, analysis, OpenMode.CREATE);
    }

    private static Generation start(Path folder, Analysis analysis, OpenMode mode) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(analysis)
                            .setOpenMode(mode)
                            .setSimilarity(new Relevance())
                            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                            .setCommitOnClose(false)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES));
            return new Generation(folder, directory, writer);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    Stamp stamp() {
        return stamp;
    }

    /** {@return how many documents it has} */
    long documents() {
        return writer.getDocStats().numDocs;
    }

    /** Reads every file to its end and compares the checksums. */
    void checkIntegrity() throws IOException {
        search(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return stamp;
        });
    }

    void replace(String id, List<Document> documents) throws IOException {
        writer.updateDocuments(new Term(Fields.BLOCK, id), documents);
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.BLOCK, id));
    }

    /** Makes one segment of all, in which every term is looked up once; for an index that was just built. */
    void merge() throws IOException {
        writer.flush();
        writer.forceMerge(1);
    }

    /** Makes what was written durable, and then findable. */
    void commit(Stamp next) throws IOException {
        writer.setLiveCommitData(next.data().entrySet());
        if (writer.getDocStats().maxDoc <= PURGED_UP_TO) {
            writer.flush();
            writer.forceMerge(1);
        }
        writer.commit();
        stamp = next;
        searchers.maybeRefreshBlocking();
    }

    /**
     * Searches.
     *
     * @throws org.apache.lucene.store.AlreadyClosedException when it was closed meanwhile
     */
    <T> T search(SearchWork<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.on(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
