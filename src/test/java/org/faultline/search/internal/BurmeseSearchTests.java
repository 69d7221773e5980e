package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.myanmartools.ZawgyiDetector;
import com.ibm.icu.text.Transliterator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.faultline.search.Hit;
import org.faultline.search.SearchRequest;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.IndexKeeper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On 2,500 invented sentences with names and designations glued to particles, each also in Zawgyi and with the signs in either order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BurmeseSearchTests {

    private static final int ASKED_NAMES = 300;
    private static final int MOST_HITS = 2_000;

    private final BurmeseSentences sentences = new BurmeseSentences(2_500);
    private final Map<String, Set<String>> named = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Set<String>> designated = new TreeMap<>();
    private IndexKeeper keeper;
    private LuceneSearch search;

    @BeforeAll
    void index(@TempDir Path folder) {
        InventedFeed feed = new InventedFeed();
        List<Entry> entries = new ArrayList<>();
        for (BurmeseSentences.Sentence sentence : sentences.all()) {
            for (Form form : Form.values()) {
                String id = "src-" + sentence.number() + "-" + form.name().toLowerCase(java.util.Locale.ROOT);
                entries.add(InventedFeed.article(id, "Sentence", form.of(sentence.text())));
                texts.put(id, sentence.text());
                named.computeIfAbsent(sentence.name(), name -> new HashSet<>()).add(id);
                designated
                        .computeIfAbsent(sentence.unit(), unit -> new HashSet<>())
                        .add(id);
            }
        }
        // A name of three syllables may stand within one of four, and is then printed there.
        named.forEach((name, ids) -> texts.forEach((id, text) -> {
            if (stands(name, text)) {
                ids.add(id);
            }
        }));
        feed.write(entries.toArray(Entry[]::new));
        keeper = new IndexKeeper(feed, folder, new Analysis(), Clock.systemUTC());
        keeper.open();
        keeper.catchUp();
        search = new LuceneSearch(keeper);
    }

    /** Whether its last syllable is not the beginning of a longer one, as ရဲ is of ရဲ့. */
    private static boolean stands(String name, String text) {
        return Pattern.compile(Pattern.quote(name) + "(?![\u102B-\u103E]|[\u1000-\u1021][\u1037]?\u103A)")
                .matcher(text)
                .find();
    }

    @AfterAll
    void close() {
        keeper.close();
    }

    /** How a text is typed. */
    private enum Form {
        UNICODE,
        SIGNS_REVERSED,
        ZAWGYI;

        private static final Transliterator TO_ZAWGYI = Transliterator.getInstance("my-Zawgyi");

        String of(String text) {
            return switch (this) {
                case UNICODE -> text.replace("\u1037\u103A", "\u103A\u1037");
                case SIGNS_REVERSED -> text.replace("\u103A\u1037", "\u1037\u103A");
                case ZAWGYI -> TO_ZAWGYI.transliterate(text);
            };
        }
    }

    @Test
    void findsEveryNameInEverySentenceThatHasItAndInFewOthers() {
        Measured measured = new Measured();
        named.entrySet().stream().limit(ASKED_NAMES).forEach(name -> {
            measured.add(found(name.getKey()), name.getValue());
            measured.add(found('"' + name.getKey() + '"'), name.getValue());
        });

        assertThat(measured.recall()).as(measured.toString()).isEqualTo(1.0);
        assertThat(measured.precision()).as(measured.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsTheSameWhenTheNameIsAskedInZawgyi() {
        Measured measured = new Measured();
        named.entrySet().stream()
                .limit(ASKED_NAMES)
                .filter(name -> new ZawgyiDetector().getZawgyiProbability(Form.ZAWGYI.of(name.getKey())) > 0.95)
                .forEach(name -> measured.add(found(Form.ZAWGYI.of(name.getKey())), name.getValue()));

        assertThat(measured.asked()).isGreaterThan(100);
        assertThat(measured.recall()).as(measured.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.precision()).as(measured.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsUnitsByTheirDesignationInEitherScript() {
        Measured measured = new Measured();
        designated.forEach((unit, ids) -> {
            measured.add(found(unit), ids);
            measured.add(found(BurmeseSentences.inBurmese(unit)), ids);
        });

        assertThat(measured.recall()).as(measured.toString()).isEqualTo(1.0);
        assertThat(measured.precision()).as(measured.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsBurmeseNamesByTheirEnglishSpelling() {
        Measured measured = new Measured();
        for (Map.Entry<String, String> name : new TreeMap<>(sentences.romanised())
                .entrySet().stream().limit(ASKED_NAMES).toList()) {
            Set<String> ids = named.get(name.getKey());
            if (ids != null) {
                measured.add(found(name.getValue()), ids);
            }
        }

        assertThat(measured.recall()).as(measured.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(measured.precision()).as(measured.toString()).isGreaterThanOrEqualTo(0.90);
    }

    private Set<String> found(String query) {
        Set<String> ids = new HashSet<>();
        search.search(SearchRequest.of(query, MOST_HITS)).hits().stream()
                .map(Hit::id)
                .forEach(ids::add);
        return ids;
    }

    /** Hits counted over many queries. */
    private static final class Measured {

        private int asked;
        private int expected;
        private int found;
        private int right;
        private final Set<String> missed = new TreeSet<>();

        void add(Set<String> found, Set<String> expected) {
            asked++;
            this.expected += expected.size();
            this.found += found.size();
            if (!found.containsAll(expected)) {
                Set<String> missed = new TreeSet<>(expected);
                missed.removeAll(found);
                this.missed.addAll(missed);
            }
            right += (int) found.stream().filter(expected::contains).count();
        }

        int asked() {
            return asked;
        }

        double recall() {
            return (double) right / expected;
        }

        double precision() {
            return (double) right / found;
        }

        @Override
        public String toString() {
            return "%d queries, recall %.4f, precision %.4f, missed %s".formatted(asked, recall(), precision(), missed);
        }
    }
}
