package org.faultline.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.kernel.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What is read out of five news reports of 2021 and 2022 that are not part of the project: {@code -Dfaultline.articles=DIR} names the
 * folder that has them. Expectations are fields and figures, no words of the reports.
 */
@EnabledIfSystemProperty(named = "faultline.articles", matches = ".+")
class RealArticlesTests {

    private static final Path FOLDER = Path.of(System.getProperty("faultline.articles", ""));

    private static List<Suggestion> read(String prefix, String published, String publisher) throws IOException {
        try (var files = Files.list(FOLDER)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(prefix)
                            && path.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            return Extraction.of(new Article(Files.readString(file), PartialDate.parse(published), publisher));
        }
    }

    private static void shows(List<Suggestion> read, String kind, Map<String, ?> fields) {
        assertThat(read).as("%s %s", kind, fields).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            fields.forEach(
                    (name, value) -> assertThat(one.fields().get(name)).as(name).isEqualTo(value));
        });
    }

    private static Set<String> units(List<Suggestion> read) {
        return read.stream()
                .map(one -> one.fields().get("unit"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void readsTheDiscussionOfJune2021() throws IOException {
        List<Suggestion> read = read("000_", "2021-06", "IANS");

        shows(read, "Tally", Map.of("metric", "defected-soldiers", "countMin", 800));
        shows(read, "Tally", Map.of("metric", "military-strength", "countMin", 400_000));
        shows(read, "Tally", Map.of("metric", "killed-people", "countMin", 800));
        assertThat(units(read)).isEmpty();
        assertThat(read).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void readsTheThreeSpellingsOfTheSergeantAsOneProposal() throws IOException {
        List<Suggestion> read = read("001_", "2021-12", "France 24");

        shows(read, "Naming", Map.of("person", "Koung Hat Aung", "name", "Kaung Htet Aung"));
        shows(read, "Naming", Map.of("person", "Koung Hat Aung", "name", "Kwang Hat Aung"));
        shows(read, "Tally", Map.of("metric", "defected-soldiers", "countMin", 2_000));
        shows(read, "Tally", Map.of("metric", "killed-civilians", "countMin", 1_300));
        shows(read, "Tally", Map.of("metric", "military-strength", "countMin", 350_000));
        shows(read, "Occurrence", Map.of("type", "attempt", "date", "2021-05-06"));
        assertThat(units(read)).isEmpty();
        assertThat(read).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void readsTheCaptainsAndTheTotalsOfAugust2021() throws IOException {
        List<Suggestion> read = read("002_", "2021-08-28", "The Irrawaddy");

        shows(
                read,
                "Occurrence",
                Map.of("person", "Nyi Thuta", "rankHighest", "Captain", "intake", 52, "date", "2021-03"));
        shows(
                read,
                "Occurrence",
                Map.of("rankHighest", "Sergeant", "date", "2021-04", "place", "Yangon", "person", "Yin Lei Lei Tun"));
        shows(read, "Tally", Map.of("metric", "defections-per-day", "countMin", 5, "countMax", 10));
        shows(read, "Tally", Map.of("metric", "defected-soldiers", "share", 0.3333));
        shows(read, "Tally", Map.of("metric", "defected-officers", "countMin", 100));
        shows(read, "Tally", Map.of("metric", "killed-people", "countMin", 1_019, "asOf", "2021-08-26"));
        shows(read, "Tally", Map.of("metric", "military-strength", "countMin", 300_000));
        assertThat(units(read)).as("the 52th intake is of an academy").isEmpty();
        assertThat(read).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void readsTheTotalsOfMay2022() throws IOException {
        List<Suggestion> read = read("003_", "2022-05", "Invented");

        shows(read, "Tally", Map.of("metric", "killed-people", "countMin", 1_500));
        shows(read, "Tally", Map.of("metric", "defected-total", "countMin", 8_000));
        assertThat(units(read)).isEmpty();
        assertThat(read).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void readsTheUnitsAndThePostOfAugust2021() throws IOException {
        List<Suggestion> read = read("004_", "2021-08-23", "The Irrawaddy");

        shows(
                read,
                "Occurrence",
                Map.of(
                        "type",
                        "desertion",
                        "unit",
                        "LIB 25",
                        "place",
                        "Dawei",
                        "date",
                        "2021-08-19",
                        "weapons",
                        "yes"));
        shows(
                read,
                "Occurrence",
                Map.of(
                        "type",
                        "desertion",
                        "rankHighest",
                        "Police Sergeant",
                        "place",
                        "Yinmarbin",
                        "date",
                        "2021-08-20",
                        "weapons",
                        "yes"));
        shows(
                read,
                "Posting",
                Map.of(
                        "person",
                        "Lin Htet Aung",
                        "unit",
                        "BN? 528",
                        "title",
                        "company commander",
                        "intake",
                        54,
                        "until",
                        "2021-04-01/2021-04-10"));
        shows(read, "Tally", Map.of("metric", "defected-soldiers", "countMin", 1_500));
        shows(read, "Tally", Map.of("metric", "defected-total", "countMin", 2_000, "claimedBy", "People's Embrace"));
        shows(read, "Tally", Map.of("metric", "expected-defections", "countMin", 500));
        shows(read, "Tally", Map.of("metric", "certified-defectors", "countMin", 100));
        assertThat(units(read))
                .as("four standard battalions are a measure")
                .containsExactlyInAnyOrder("LIB 25", "BN? 528");
        assertThat(read).hasSizeLessThanOrEqualTo(16);
    }
}
