package org.faultline.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much of what a careful reader finds in invented articles is suggested (recall), and how much of what is suggested such a reader
 * finds too (precision). All folders have been used to mend the rules; what the rules made of each later one when they first read it
 * stands in {@code docs/review.md}.
 */
class ExtractionScoreTests {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractionScoreTests.class);

    private record Score(int expected, int found, int suggested, int right, List<String> faults) {

        double recall() {
            return (double) found / expected;
        }

        double precision() {
            return (double) right / suggested;
        }

        static Score of(String folder) {
            int expected = 0;
            int found = 0;
            int suggested = 0;
            int right = 0;
            List<String> faults = new ArrayList<>();
            for (Sample sample : Sample.all(folder)) {
                List<Suggestion> suggestions = Extraction.of(sample.article());
                for (Sample.Expected one : sample.expected()) {
                    expected++;
                    boolean met = suggestions.stream().anyMatch(one::isMetBy);
                    found += met ? 1 : 0;
                    if (!met) {
                        faults.add(sample.name() + " misses " + one);
                    }
                }
                for (Suggestion suggestion : suggestions) {
                    suggested++;
                    boolean met = sample.expected().stream().anyMatch(one -> one.isMetBy(suggestion));
                    right += met ? 1 : 0;
                    if (!met) {
                        faults.add(sample.name() + " suggests " + suggestion.kind() + " " + suggestion.fields());
                    }
                }
            }
            Score score = new Score(expected, found, suggested, right, faults);
            LOG.info(
                    "{}: recall {}/{} = {}, precision {}/{} = {}",
                    folder,
                    found,
                    expected,
                    "%.3f".formatted(score.recall()),
                    right,
                    suggested,
                    "%.3f".formatted(score.precision()));
            faults.forEach(LOG::info);
            return score;
        }
    }

    @Test
    void findsWhatTheArticlesSay() {
        Score score = Score.of("developed");
        assertThat(score.recall()).as("%s", score.faults()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precision()).as("%s", score.faults()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsMostOfWhatTheThirdToFifthSetSay() {
        for (String folder : List.of("third", "fourth", "fifth")) {
            Score score = Score.of(folder);
            assertThat(score.recall()).as("%s", score.faults()).isGreaterThanOrEqualTo(0.87);
            assertThat(score.precision()).as("%s", score.faults()).isGreaterThanOrEqualTo(0.93);
        }
    }

    @Test
    void findsMostOfWhatLaterArticlesSayAndInventsLittle() {
        Score score = Score.of("later");
        assertThat(score.recall()).as("%s", score.faults()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.precision()).as("%s", score.faults()).isGreaterThanOrEqualTo(0.95);
    }
}
