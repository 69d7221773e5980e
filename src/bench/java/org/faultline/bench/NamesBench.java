package org.faultline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.faultline.language.NameIndex;
import org.faultline.language.NameKeys;

/**
 * Name candidates in 100,000 invented names: the index of the blocking key, against Lucene with the same keys (all but one must be
 * there) and against Jaro-Winkler with every name.
 */
final class NamesBench {

    private static final int NAMES = 100_000;
    private static final int QUERIES = 2_000;
    private static final int SCANS = 40;
    private static final double NEAR = 0.9;

    private static final String[] SYLLABLES = {
        "Aung", "Kyaw", "Zaw", "Htun", "Min", "Htet", "Lin", "Win", "Myint", "Soe", "Naing", "Hlaing", "Moe", "Phyo", "Zin", "Myat",
        "Than", "Thein", "Khaing", "Ye", "Khin", "Nyi", "Phyu", "Thu", "Su", "Cho", "Wai", "Htay", "Lay", "Aye", "Oo", "Tin", "Ko",
        "San", "Nwe", "Khant", "Hein", "Kaung", "Phone", "Paing", "Nyunt", "Latt", "Htoo", "Swe", "Gyi", "Thaw", "Chit", "Thet",
        "Shwe", "Pe", "May", "Ni", "Lwin", "Kyi", "Chan", "Mya", "War", "Toe", "Hmu", "Hnin", "Hla", "Nyein", "Yin", "Yan", "Pyae",
        "Thiha", "Thura", "Zeya", "Yarzar", "Arkar", "Nanda", "Wunna", "Sithu", "Thiri", "Poe", "Zarni", "Thant", "Yu", "Han", "Nu"
    };

    private final PrintStream out;

    private NamesBench(PrintStream out) {
        this.out = out;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        new NamesBench(System.out).run();
    }

    private void run() throws IOException {
        Random random = new Random(42);
        List<String> names = new ArrayList<>(NAMES);
        for (int i = 0; i < NAMES; i++) {
            names.add(name(random));
        }
        long begin = System.nanoTime();
        NameIndex index = NameIndex.of(names);
        out.printf("index of %,d names: %,d ms%n", NAMES, (System.nanoTime() - begin) / 1_000_000);
        List<String> queries = new ArrayList<>(QUERIES);
        for (int i = 0; i < QUERIES; i++) {
            queries.add(names.get(random.nextInt(NAMES)));
        }
        measure("candidates by the blocking key", queries, name -> index.candidates(name).length);
        measure("candidates compared, the best 10", queries.subList(0, QUERIES / 4), name -> index.find(name, 10).size());
        lucene(names, queries);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        measure("Jaro-Winkler with every name", queries.subList(0, SCANS), name -> {
            int near = 0;
            for (String other : names) {
                near += similarity.apply(name, other) >= NEAR ? 1 : 0;
            }
            return near;
        });
    }

    private static String name(Random random) {
        int syllables = 2 + random.nextInt(3);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(i == 0 ? "" : " ").append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    /** The same keys as words of a field, all but one of which must be there; what Lucene finds has yet to be compared in order. */
    private void lucene(List<String> names, List<String> queries) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (String name : names) {
                    Document document = new Document();
                    document.add(new TextField("key", String.join(" ", NameKeys.flat(name)), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                measure("Lucene with the same keys", queries, name -> count(searcher, NameKeys.of(name)));
            }
        }
    }

    private static int count(IndexSearcher searcher, List<Set<String>> keys) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Set<String> codes : keys) {
            BooleanQuery.Builder syllable = new BooleanQuery.Builder();
            codes.forEach(code -> syllable.add(new TermQuery(new Term("key", code)), Occur.SHOULD));
            query.add(syllable.build(), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Math.max(1, keys.size() - 1));
        try {
            // All of them, as the index gives them; the best few alone would be another question.
            return searcher.search(query.build(), NAMES).scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(String what, List<String> queries, ToIntFunction<String> work) {
        queries.stream().limit(Math.min(200, queries.size())).forEach(work::applyAsInt);
        double[] millis = new double[queries.size()];
        long found = 0;
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            found += work.applyAsInt(queries.get(i));
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        out.printf(
                "%-34s p50 %8.3f ms   p99 %8.3f ms   %,.0f found on average%n",
                what, millis[millis.length / 2], millis[(int) (millis.length * 0.99)], (double) found / millis.length);
    }
}
