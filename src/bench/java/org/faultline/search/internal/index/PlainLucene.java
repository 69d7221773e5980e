package org.faultline.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Entry.SourceEntry;

/**
 * The same articles in an index by Lucene alone, as who knows it well sets it up for this answer: one document an article and nothing
 * else, one segment, the same words in the same fields, offsets kept in the postings, all properties in the one field that Lucene's facets
 * count from, titles where they are read fastest.
 */
public final class PlainLucene implements Closeable {

    private static final int FIRST = 10;
    private static final int MOST_VALUES = 20;
    private static final List<String> PROPERTIES =
            List.of(Fields.KIND, Fields.PUBLISHER, Fields.LANGUAGE, Fields.YEAR, Fields.UNIT, Fields.REGION);
    private static final FieldType MARKED = new FieldType(TextField.TYPE_STORED);

    static {
        MARKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        MARKED.freeze();
    }

    private final Analysis analysis;
    private final FacetsConfig facets = new FacetsConfig();
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    /**
     * Opens the index, or makes it.
     *
     * @param articles asked only when there is none
     */
    public PlainLucene(Path folder, Analysis analysis, Supplier<List<SourceEntry>> articles) throws IOException {
        this.analysis = analysis;
        facets.setMultiValued(Fields.UNIT, true);
        facets.setMultiValued(Fields.REGION, true);
        directory = FSDirectory.open(folder);
        if (!DirectoryReader.indexExists(directory)) {
            write(articles.get());
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Relevance());
        state = new DefaultSortedSetDocValuesReaderState(reader, facets);
    }

    private void write(List<SourceEntry> articles) throws IOException {
        Documents documents = new Documents(analysis);
        IndexWriterConfig config = new IndexWriterConfig(analysis).setSimilarity(new Relevance()).setRAMBufferSizeMB(64);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (SourceEntry article : articles) {
                writer.addDocument(facets.build(plain(article, documents.of(article).getLast())));
            }
            writer.forceMerge(1);
        }
    }

    private static Document plain(SourceEntry article, Document ours) {
        Document document = new Document();
        for (IndexableField field : ours) {
            boolean isProperty = field.fieldType().docValuesType() == DocValuesType.SORTED
                    || field.fieldType().docValuesType() == DocValuesType.SORTED_SET;
            if (isProperty && PROPERTIES.contains(field.name())) {
                document.add(new SortedSetDocValuesFacetField(
                        field.name(), field.binaryValue().utf8ToString()));
            } else if (List.of(Fields.SOURCE_CONTEXT, Fields.SOURCE_SOUND, Fields.SOURCE_UNIT).contains(field.name())) {
                document.add(field);
            }
        }
        String title = article.origin().title();
        String text = String.valueOf(article.text());
        document.add(new StoredField(Fields.ID, article.id()));
        document.add(new BinaryDocValuesField(Fields.SHOWN_TITLE, new org.apache.lucene.util.BytesRef(title)));
        document.add(new Field(Fields.TITLE, title, MARKED));
        document.add(new Field(Burmese.isIn(text) ? Fields.burmese(Fields.BODY) : Fields.BODY, text, MARKED));
        return document;
    }

    /**
     * What was found.
     *
     * @param total of all articles that match
     * @param counts by property and value
     * @param characters that were read, so that nothing is left out
     */
    public record Answer(long total, Map<String, Long> counts, int characters) {}

    /** {@return the first ten titles and the exact total} */
    public Answer titles(Query query) throws IOException {
        TopDocs found = searcher.search(unfiltered(query), new TopScoreDocCollectorManager(FIRST, Integer.MAX_VALUE));
        int characters = 0;
        for (ScoreDoc one : found.scoreDocs) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(one.doc, reader.leaves()));
            BinaryDocValues titles = DocValues.getBinary(leaf.reader(), Fields.SHOWN_TITLE);
            if (titles.advanceExact(one.doc - leaf.docBase)) {
                characters += titles.binaryValue().utf8ToString().length();
            }
        }
        return new Answer(found.totalHits.value(), Map.of(), characters);
    }

    /** {@return the first ten with titles and the best paragraph, both marked, the exact total, and the counts by six properties} */
    public Answer page(Query query, boolean isBurmese) throws IOException {
        Query plain = unfiltered(query);
        Object[] both = searcher.search(
                plain,
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(FIRST, Integer.MAX_VALUE), new FacetsCollectorManager()));
        TopDocs found = (TopDocs) both[0];
        Facets counted = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) both[1]);
        Map<String, Long> counts = new TreeMap<>();
        for (String property : PROPERTIES) {
            FacetResult values =
                    state.getOrdRange(property) != null ? counted.getTopChildren(MOST_VALUES, property) : null;
            if (values != null) {
                for (LabelAndValue value : values.labelValues) {
                    counts.put(property + " " + value.label, value.value.longValue());
                }
            }
        }
        return new Answer(found.totalHits.value(), counts, marked(plain, found, isBurmese));
    }

    private int marked(Query query, TopDocs found, boolean isBurmese) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analysis)
                .withBreakIterator(() -> new CustomSeparatorBreakIterator('\n'))
                .withMaxNoHighlightPassages(0)
                .build();
        int[] documents = new int[found.scoreDocs.length];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = found.scoreDocs[i].doc;
        }
        String body = isBurmese ? Fields.burmese(Fields.BODY) : Fields.BODY;
        int characters = 0;
        for (String[] texts : highlighter
                .highlightFields(new String[] {Fields.TITLE, body}, query, documents, new int[] {1, 1})
                .values()) {
            for (String text : texts) {
                characters += text == null ? 0 : text.length();
            }
        }
        return characters;
    }

    /** This index has nothing but sources: it need not be asked for them. */
    private static Query unfiltered(Query query) {
        Query sources = new TermQuery(new Term(Fields.KIND, HitKind.SOURCE.word()));
        List<BooleanClause> clauses = new ArrayList<>();
        if (query instanceof BooleanQuery items) {
            clauses.addAll(items.clauses());
        }
        if (!clauses.removeIf(clause -> clause.query().equals(sources))) {
            return query;
        }
        if (clauses.size() == 1 && clauses.getFirst().occur() == Occur.MUST) {
            return clauses.getFirst().query();
        }
        BooleanQuery.Builder rest = new BooleanQuery.Builder();
        clauses.forEach(rest::add);
        return rest.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
