package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.faultline.search.SearchAnswer.Count;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 600 items in seven segments, compared with the same done by hand. */
class BestItemsTests {

    private record Item(
            String id,
            String kind,
            List<String> units,
            @Nullable Long day) {}

    private final List<Item> items = new ArrayList<>();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void index() throws IOException {
        Random random = new Random(5);
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < 600; i++) {
                List<String> units = random.ints(random.nextInt(3), 0, 60)
                        .mapToObj(unit -> "LIB " + unit)
                        .distinct()
                        .toList();
                Long day = random.nextInt(5) == 0 ? null : (long) random.nextInt(30) - 10;
                Item item = new Item(
                        "id-%08d".formatted(random.nextInt(100_000_000)),
                        random.nextBoolean() ? "source" : "claim",
                        units,
                        day);
                items.add(item);
                writer.addDocument(document(item));
                if (i % 90 == 89) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
        assertThat(reader.leaves()).hasSizeGreaterThan(5);
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document document(Item item) {
        Document document = new Document();
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(item.id())));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(item.kind())));
        document.add(new StringField(Fields.KIND, item.kind(), Store.NO));
        for (String unit : item.units()) {
            document.add(new SortedSetDocValuesField(Fields.UNIT, new BytesRef(unit)));
            document.add(new StringField(Fields.UNIT, unit, Store.NO));
        }
        if (item.day() != null) {
            document.add(new NumericDocValuesField(Fields.PUBLISHED_DAY, item.day()));
        }
        return document;
    }

    @Test
    void ordersByDayInEitherDirectionAndThenByIdAcrossSegments() throws IOException {
        Comparator<Item> byId = Comparator.comparing(Item::id);
        Function<Item, Long> newest = item -> item.day() == null ? Long.MIN_VALUE : item.day();
        Function<Item, Long> oldest = item -> item.day() == null ? Long.MAX_VALUE : item.day();

        assertThat(first(100, Order.NEWEST))
                .isEqualTo(sorted(Comparator.comparing(newest).reversed().thenComparing(byId), 100));
        assertThat(first(100, Order.OLDEST))
                .isEqualTo(sorted(Comparator.comparing(oldest).thenComparing(byId), 100));
        assertThat(first(1_000, Order.RELEVANCE))
                .isEqualTo(sorted(Comparator.comparing(newest).reversed().thenComparing(byId), 1_000));
    }

    @Test
    void countsEachPropertyWithoutItsOwnFilterAndTheMostFrequentFirst() throws IOException {
        Map<String, Query> filters = Map.of(
                Fields.KIND,
                new TermQuery(new Term(Fields.KIND, "claim")),
                Fields.UNIT,
                new TermQuery(new Term(Fields.UNIT, "LIB 7")));
        FacetCounts counts = counts(filters, 10);

        assertThat(counts.total())
                .isEqualTo(items.stream()
                        .filter(item -> item.kind().equals("claim"))
                        .filter(item -> item.units().contains("LIB 7"))
                        .count());
        assertThat(counts.facets().kind())
                .isEqualTo(byHand(item -> item.units().contains("LIB 7"), item -> List.of(item.kind())));
        assertThat(counts.facets().unit()).isEqualTo(byHand(item -> item.kind().equals("claim"), Item::units));
        assertThat(counts(Map.of(), 10).facets().unit()).isEqualTo(byHand(item -> true, Item::units));
    }

    private FacetCounts counts(Map<String, Query> filters, int first) throws IOException {
        FacetCounts counts = new FacetCounts(searcher, new ItemProperties().of(reader), filters, true);
        searcher.search(new FieldExistsQuery(Fields.ID), new BestItems(searcher, first, Order.NEWEST, counts));
        return counts;
    }

    private List<Count> byHand(java.util.function.Predicate<Item> counted, Function<Item, List<String>> values) {
        Map<String, Long> counts = new HashMap<>();
        items.stream()
                .filter(counted)
                .flatMap(item -> values.apply(item).stream())
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .limit(20)
                .toList();
    }

    private List<String> first(int count, Order order) throws IOException {
        FacetCounts counts = new FacetCounts(searcher, new ItemProperties().of(reader), Map.of(), false);
        PageFields fields = new PageFields(reader);
        List<String> ids = new ArrayList<>();
        for (Ranked item :
                searcher.search(new FieldExistsQuery(Fields.ID), new BestItems(searcher, count, order, counts))) {
            ids.add(fields.word(item.document(), Fields.ID));
        }
        return ids;
    }

    private List<String> sorted(Comparator<Item> order, int count) {
        return items.stream().sorted(order).limit(count).map(Item::id).collect(Collectors.toList());
    }
}
