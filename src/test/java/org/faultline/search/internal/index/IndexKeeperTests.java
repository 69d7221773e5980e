package org.faultline.search.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.search.internal.InventedFeed.article;
import static org.faultline.search.internal.InventedFeed.unit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.faultline.search.Hit;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchStatus.State;
import org.faultline.search.internal.InventedFeed;
import org.faultline.search.internal.LuceneSearch;
import org.faultline.search.internal.analysis.Analysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTests {

    @TempDir
    private Path root;

    private final InventedFeed feed = new InventedFeed();
    private IndexKeeper keeper;

    @BeforeEach
    void fill() {
        feed.write(article("src-1", "One", "The heron stood in the reeds."), unit("unit-lib-901", "LIB 901"));
        start();
        keeper.catchUp();
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    @Test
    void followsWrites() {
        feed.write(article("src-2", "Two", "A heron flew up."));
        assertThat(found("heron")).containsExactly("src-1");

        keeper.catchUp();

        assertThat(found("heron")).containsExactlyInAnyOrder("src-1", "src-2");
        assertThat(keeper.status().sequence()).isEqualTo(2);
        assertThat(keeper.status().state()).isEqualTo(State.CURRENT);
    }

    @Test
    void replacesWhatChangedAndForgetsWhatIsGone() {
        feed.write(article("src-1", "One", "The stork stood in the reeds."));
        keeper.catchUp();
        assertThat(found("heron")).isEmpty();
        assertThat(found("stork")).containsExactly("src-1");
        assertThat(found("unit:unit-lib-901")).containsExactly("unit-lib-901");

        feed.withdraw("src-1");
        feed.withdraw("unit-lib-901");
        keeper.catchUp();

        assertThat(found("stork OR LIB")).isEmpty();
        assertThat(keeper.status().documents()).isZero();
    }

    @Test
    void readsOnlyWhatChangedAfterARestart() {
        restart();
        int before = feed.reads();
        feed.write(article("src-2", "Two", "A heron flew up."));

        assertThat(found("heron")).as("answers before it has caught up").containsExactly("src-1");
        keeper.catchUp();

        assertThat(found("heron")).hasSize(2);
        assertThat(feed.reads() - before).isEqualTo(1);
    }

    @Test
    void readsNothingWhenNothingChanged() {
        restart();
        int before = feed.reads();
        keeper.catchUp();

        assertThat(feed.reads()).isEqualTo(before);
        assertThat(keeper.status().state()).isEqualTo(State.CURRENT);
    }

    @Test
    void survivesAProcessThatDiesWhileItWrites() throws IOException {
        Path index = keeper.folders().getFirst();
        keeper.close();
        // What a killed process leaves: files that no commit names, a lock file, a half-built index beside it.
        Files.write(index.resolve("_99.cfs"), new byte[] {1, 2, 3});
        Files.createDirectories(root.resolve("index-half"));
        Files.write(root.resolve("index-half").resolve("_0.fdt"), new byte[100]);
        Files.writeString(root.resolve("current.next"), "index-half");

        start();

        assertThat(found("heron")).containsExactly("src-1");
        assertThat(root.resolve("index-half")).doesNotExist();
    }

    @Test
    void buildsAnewWhatWasTruncated() throws IOException {
        for (Path segment : segments()) {
            keeper.close();
            truncate(segment);

            start();

            assertThat(keeper.search(searcher -> 1))
                    .as("no failure, but nothing to answer from")
                    .isEmpty();
            keeper.catchUp();
            assertThat(found("heron")).containsExactly("src-1");
            assertThat(keeper.status().state()).isEqualTo(State.CURRENT);
        }
    }

    @Test
    void buildsAnewWhereAByteWasFlipped() throws IOException {
        Path segment = segments().getFirst();
        keeper.close();
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);

        start();
        keeper.catchUp();

        assertThat(found("heron")).containsExactly("src-1");
    }

    @Test
    void buildsAnewWhenTheIndexIsGone() throws IOException {
        keeper.close();
        for (Path file : files(root)) {
            if (!Files.isDirectory(file)) {
                Files.delete(file);
            }
        }

        start();
        keeper.catchUp();

        assertThat(found("heron")).containsExactly("src-1");
    }

    @Test
    void answersFromTheIndexOfOtherCodeUntilTheNewOneStands() throws IOException {
        Path index = keeper.folders().getFirst();
        keeper.close();
        stamp(index, new Stamp(Documents.INDEX_VERSION - 1, Analysis.libraries(), "invented", 1));

        start();
        assertThat(keeper.status().state()).isEqualTo(State.REBUILDING);
        assertThat(found("heron")).containsExactly("src-1");
        keeper.catchUp();

        assertThat(keeper.status().state()).isEqualTo(State.CURRENT);
        assertThat(keeper.folders()).doesNotContain(index);
        assertThat(index).doesNotExist();
    }

    @Test
    void buildsAnewWhenTheLibrariesChanged() throws IOException {
        Path index = keeper.folders().getFirst();
        keeper.close();
        stamp(index, new Stamp(Documents.INDEX_VERSION, "lucene 9.0.0, icu 70.1", "invented", 1));

        start();
        keeper.catchUp();

        assertThat(keeper.folders()).doesNotContain(index);
    }

    @Test
    void isNeverTakenForTheIndexOfAnotherGraph() {
        keeper.close();
        feed.becomeAnother("another");
        feed.write(article("src-9", "Nine", "An egret."));

        start();
        keeper.catchUp();

        assertThat(found("heron")).isEmpty();
        assertThat(found("egret")).containsExactly("src-9");
    }

    @Test
    void buildsAnewWhenTheGraphWentBack() {
        feed.write(article("src-2", "Two", "A heron flew up."));
        keeper.catchUp();
        feed.becomeAnother("invented");
        keeper.catchUp();

        assertThat(found("heron")).isEmpty();
        assertThat(keeper.status().sequence()).isZero();
    }

    @Test
    void rebuildsWithEqualAnswers() {
        feed.write(IntStream.range(2, 40)
                .mapToObj(i -> article("src-" + i, "Note " + i, "The heron " + "stood ".repeat(i % 4) + "there."))
                .toArray(Entry[]::new));
        keeper.catchUp();
        for (int i = 2; i < 20; i++) {
            feed.write(article("src-" + i, "Note " + i, "A heron " + "stood ".repeat(i % 5) + "here."));
            keeper.catchUp();
        }
        List<Hit> before = hits("heron stood");
        keeper.rebuild();

        assertThat(hits("heron stood")).isEqualTo(before).hasSizeGreaterThan(20);
    }

    @Test
    void answersWhileItIsRebuilt() {
        feed.duringReads(() -> {
            assertThat(keeper.status().state()).isEqualTo(State.REBUILDING);
            assertThat(found("heron")).containsExactly("src-1");
        });
        keeper.rebuild();

        assertThat(feed.reads()).isGreaterThan(2);
        assertThat(found("heron")).containsExactly("src-1");
    }

    @Test
    void tellsWhenTheGraphCannotBeReadAndGoesOnAnswering() {
        feed.write(article("src-2", "Two", "A heron flew up."));
        feed.duringReads(() -> {
            throw new IllegalStateException("the graph is away");
        });
        assertThat(org.assertj.core.api.Assertions.catchThrowable(keeper::catchUp))
                .hasMessage("the graph is away");
        assertThat(keeper.status().fault()).isEqualTo("the graph cannot be read");
        assertThat(keeper.status().state()).isEqualTo(State.BEHIND);
        assertThat(keeper.status().behind()).isEqualTo(1);
        assertThat(found("heron")).containsExactly("src-1");

        feed.duringReads(() -> {});
        keeper.catchUp();

        assertThat(keeper.status().fault()).isNull();
        assertThat(found("heron")).hasSize(2);
    }

    private void start() {
        keeper = new IndexKeeper(feed, root, new Analysis(), Clock.systemUTC());
        keeper.open();
    }

    private void restart() {
        keeper.close();
        start();
    }

    private List<String> found(String query) {
        return hits(query).stream().map(Hit::id).toList();
    }

    private List<Hit> hits(String query) {
        return new LuceneSearch(keeper).search(SearchRequest.of(query, 50)).hits();
    }

    private List<Path> segments() throws IOException {
        return files(keeper.folders().getFirst()).stream()
                .filter(file -> file.getFileName().toString().startsWith("_")
                        || file.getFileName().toString().startsWith("segments_"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    /** The same file of the index that is there now, whose name may have changed with a rebuild. */
    private void truncate(Path segment) throws IOException {
        Path file = Files.exists(segment)
                ? segment
                : files(root).stream()
                        .filter(other -> other.getFileName().equals(segment.getFileName()))
                        .findFirst()
                        .orElseThrow();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private static void stamp(Path index, Stamp stamp) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Analysis()))) {
            writer.setLiveCommitData(stamp.data().entrySet());
            writer.commit();
        }
    }
}
