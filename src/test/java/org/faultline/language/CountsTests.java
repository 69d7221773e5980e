package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.faultline.kernel.CountRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 1,500 | 1,500 | ''",
                "5 to 10 soldiers | 5–10 | soldiers",
                "between 5 and 10 men | 5–10 | men",
                "over 2,000 troops | 2,000 or more | troops",
                "at least 800 military personnel | 800 or more | personnel",
                "up to 40 police officers | up to 40 | officers",
                "nearly 300 soldiers | up to 300 | soldiers",
                "dozens of soldiers | 24 or more | soldiers",
                "hundreds of troops | 200 or more | troops",
                "1.5 million people | 1,500,000 | people",
                "two hundred and fifty men | 250 | men",
                "a dozen men | 12 | men",
                "LIB 528, 26 soldiers | 26 | soldiers",
                "on August 19, 12 soldiers | 12 | soldiers",
                "စစ်သား ၂၀ ကျော် | 20 or more | ''",
                "စစ်သား ၅ ဦးမှ ၁၀ ဦး | 5–10 | ဦး",
                "လူ ၁၅၀၀ နီးပါး | up to 1,500 | ''",
                "စစ်သား ၃၀ ယောက်ခန့် | 30 | ယောက်",
                "တစ်ထောင့်ငါးရာ ကျော် | 1,500 or more | ''",
                "စစ်သား နှစ်ဦး | 2 | ဦး",
                "ဒါဇင်နှင့်ချီ | 24 or more | ''"
            })
    void readsACount(String text, String range, String noun) {
        assertThat(Counts.in(text)).singleElement().satisfies(count -> {
            assertThat(count.range()).hasToString(range);
            assertThat(count.noun()).isEqualTo(noun);
            assertThat(count.share()).isNull();
            assertThat(text.substring(count.begin(), count.end())).isEqualTo(count.text());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "one-third are soldiers, 0.333",
        "around 20 per cent, 0.2",
        "20% of them, 0.2",
        "half of the men, 0.5",
        "၂၀ ရာခိုင်နှုန်း, 0.2"
    })
    void readsAShare(String text, double share) {
        assertThat(Counts.in(text)).singleElement().satisfies(count -> {
            assertThat(count.range()).isEqualTo(CountRange.UNKNOWN);
            assertThat(count.share()).isCloseTo(share, within(0.001));
        });
    }

    @Test
    void tellsWhatIsOnlyAbout() {
        assertThat(Counts.in("some 400,000 troops").getFirst().approximate()).isTrue();
        assertThat(Counts.in("400,000 troops").getFirst().approximate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of them",
                "52nd Intake",
                "Order No. 3",
                "LIB 528",
                "July 25",
                "five months",
                "60mm mortar",
                "on 19 August 2021"
            })
    void findsNoCountWhereThereIsNone(String text) {
        assertThat(Counts.in(text)).isEmpty();
    }
}
