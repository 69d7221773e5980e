package org.faultline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faultline.FaultlineApplication;
import org.faultline.intake.InputFaulty;
import org.faultline.intake.command.CommandTree;
import org.faultline.intake.extraction.Article;
import org.faultline.intake.extraction.Extraction;
import org.faultline.intake.extraction.Suggestion;
import org.faultline.intake.internal.tables.TableFolder;
import org.faultline.kernel.PartialDate;
import org.faultline.language.Counts;
import org.faultline.language.Dates;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.NameComparison;
import org.faultline.language.NameIndex;
import org.faultline.language.Names;
import org.faultline.language.NormalisedText;
import org.faultline.language.PersonName;
import org.faultline.language.PersonNames;
import org.faultline.language.Ranks;
import org.faultline.search.BadQuery;
import org.faultline.search.internal.query.QueryParser;

/**
 * What the readers of text do with anything at all: no exception, and spans within the text. The build runs them on the inputs beside this
 * class ({@code ParserFuzzTestsInputs}); with {@code JAZZER_FUZZ=1} one of them looks for more.
 */
class ParserFuzzTests {

    @FuzzTest(maxDuration = "1m")
    void designations(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();

        for (Designation unit : Designations.parse(text)) {
            assertThat(unit.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(unit.begin(), unit.end())).isEqualTo(unit.text());
        }
        Designations.parseName(text);
    }

    @FuzzTest(maxDuration = "1m")
    void names(FuzzedDataProvider data) {
        String a = data.consumeString(200);
        String b = data.consumeRemainingAsString();

        NameComparison one = Names.compare(a, b);
        NameComparison other = Names.compare(b, a);
        assertThat(one.score()).isBetween(0.0, 1.0).isCloseTo(other.score(), within(1e-9));
        assertThat(one.decision()).isEqualTo(other.decision());
        NameIndex.of(List.of(a, b)).find(a, 2);
    }

    @FuzzTest(maxDuration = "1m")
    void people(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();

        for (PersonName person : PersonNames.in(text)) {
            assertThat(text.substring(person.begin(), person.end())).isEqualTo(person.name());
        }
        Ranks.in(text).forEach(rank -> assertThat(rank.end()).isLessThanOrEqualTo(text.length()));
    }

    @FuzzTest(maxDuration = "1m")
    void normaliser(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        String normal = NormalisedText.of(text).text();

        assertThat(NormalisedText.of(normal).encoding()).isNotNull();
        assertThat(normal.length()).isLessThanOrEqualTo(4 * text.length() + 16);
    }

    @FuzzTest(maxDuration = "1m")
    void datesAndCounts(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();

        Dates.in(text, LocalDate.of(2021, 8, 28))
                .forEach(date -> assertThat(date.end()).isLessThanOrEqualTo(text.length()));
        Counts.in(text).forEach(count -> assertThat(count.end()).isLessThanOrEqualTo(text.length()));
    }

    @FuzzTest(maxDuration = "1m")
    void extraction(FuzzedDataProvider data) {
        PartialDate published = data.consumeBoolean() ? PartialDate.parse("2021-08-28") : null;
        String text = data.consumeRemainingAsString();

        List<Suggestion> read = Extraction.of(new Article(text, published, "Invented"));
        assertThat(read).hasSizeLessThanOrEqualTo(Extraction.MOST);
        for (Suggestion one : read) {
            assertThat(text.substring(one.begin(), one.end())).isEqualTo(one.quote());
            assertThat(one.confidence()).isBetween(0.1, 0.95);
            assertThat(one.reason()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void queries(FuzzedDataProvider data) {
        String query = data.consumeRemainingAsString();
        try {
            assertThat(QueryParser.parse(query)).isNotNull();
        } catch (BadQuery refused) {
            assertThat(refused.detail()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void imports(FuzzedDataProvider data) {
        String file =
                data.pickValue(List.of("units.csv", "people.csv", "sources.csv", "defections.csv", "postings.csv"));
        try {
            TableFolder.read(Map.of(file, data.consumeRemainingAsBytes()), ids -> Map.of());
        } catch (InputFaulty refused) {
            assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.problem()).isNotBlank();
                assertThat(fault.remedy()).isNotBlank();
            });
        }
    }

    @FuzzTest(maxDuration = "1m")
    void tables(FuzzedDataProvider data) throws IOException {
        Path file = Files.createTempFile("fuzz", ".tsv");
        try {
            Files.write(file, data.consumeRemainingAsBytes());
            for (String command : List.of("designations", "names")) {
                StringWriter err = new StringWriter();
                int code = CommandTree.of(FaultlineApplication.class, List.of())
                        .setOut(new PrintWriter(new StringWriter()))
                        .setErr(new PrintWriter(err))
                        .execute(command, file.toString());
                assertThat(code).isIn(0, 1);
                assertThat(err.toString().isEmpty()).isEqualTo(code == 0);
                assertThat(err.toString()).doesNotContain("Exception");
            }
        } finally {
            Files.delete(file);
        }
    }
}
