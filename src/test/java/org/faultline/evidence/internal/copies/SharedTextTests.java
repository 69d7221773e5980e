package org.faultline.evidence.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.faultline.evidence.internal.copies.SharedText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented reports: some copied with changes as newsrooms make them, others that tell of like events in their own words. */
class SharedTextTests {

    private static final int PAIRS = 150;

    private static final String[] ENGLISH =
            ("soldiers battalion village township left their base with weapons night before column entered burned houses "
                            + "residents said resistance forces attacked convoy road killed wounded captain sergeant family fled "
                            + "border river monastery school artillery fired shells camp outpost surrendered negotiated commander "
                            + "ordered refused shoot protesters statement spokesman denied report confirmed counted estimated")
                    .split(" ");

    private static final String[] BURMESE =
            ("တပ် ရင်း စစ် သား များ ရွာ မြို့ နယ် လက် နက် ယူ ဆောင် ထွက် ပြေး ခဲ့ သည် က ကို တွင် မှ နှင့် ဒေ သ ခံ ပြော ကြား ပစ် ခတ် မီး ရှို့ အိမ် ခြေ "
                            + "သေ ဆုံး ဒဏ် ရာ ရ ရှိ ဗိုလ် ကြီး တပ် ကြပ် မိ သား စု ကာ ကွယ် ရေး တိုက် ပွဲ ဖြစ် ပွား နေ့ ည က အ ချိန် လမ်း မ ကြီး")
                    .split(" ");

    @ParameterizedTest
    @ValueSource(strings = {"en", "my"})
    void tellsCopiesFromReportsOfTheirOwn(String language) {
        Random random = new Random(20210823);
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < PAIRS; i++) {
            List<String> report = report(random, language);
            found += isOneVoice(text(report), text(copied(report, random, language))) ? 1 : 0;
            wrong += isOneVoice(text(report), text(report(random, language))) ? 1 : 0;
        }
        assertThat((double) found / PAIRS).as("recall").isGreaterThanOrEqualTo(0.97);
        assertThat((double) found / (found + wrong)).as("precision").isGreaterThanOrEqualTo(0.99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "my"})
    void findsACopyByTheMarksThatItKeeps(String language) {
        Random random = new Random(7);
        int met = 0;
        int chance = 0;
        for (int i = 0; i < PAIRS; i++) {
            List<String> report = report(random, language);
            Fingerprint kept = Fingerprint.of(text(report));
            met += meets(kept, Fingerprint.of(text(copied(report, random, language)))) ? 1 : 0;
            chance += meets(kept, Fingerprint.of(text(report(random, language)))) ? 1 : 0;
        }
        assertThat((double) met / PAIRS).as("copies met").isGreaterThanOrEqualTo(0.97);
        assertThat((double) chance / PAIRS).as("others met").isLessThanOrEqualTo(0.02);
    }

    @Test
    void tellsAReprintFromARetellingFromAStatement() {
        Random random = new Random(11);
        List<String> report = report(random, "en");
        List<String> own = report(random, "en");
        List<String> retelling = new ArrayList<>(own);
        retelling.addAll(report.subList(0, 2));
        List<String> quoting = new ArrayList<>(own);
        String said = "“We have left because we could not shoot at our own people any longer,” the captain said.";
        quoting.add(said);
        List<String> quotingToo = new ArrayList<>(report);
        quotingToo.add(said);

        assertThat(shared(report, report).kind()).isEqualTo(Kind.REPUBLICATION);
        assertThat(shared(report, retelling).kind()).isEqualTo(Kind.RETELLING);
        SharedText statement = shared(quotingToo, quoting);
        assertThat(statement.kind()).isEqualTo(Kind.SAME_STATEMENT);
        assertThat(statement.isOneVoice()).isFalse();
        assertThat(statement.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.here()).isEqualTo(quotingToo.size());
            assertThat(passage.there()).isEqualTo(quoting.size());
        });
    }

    @Test
    void oneSentenceTiesNothing() {
        Random random = new Random(13);
        List<String> report = report(random, "en");
        List<String> other = report(random, "en");
        other.set(2, report.get(4));
        SharedText shared = shared(report, other);
        assertThat(shared.kind()).isEqualTo(Kind.ONE_SENTENCE);
        assertThat(shared.isOneVoice()).isFalse();
    }

    @Test
    void isTheSameFromBothSides() {
        Random random = new Random(17);
        List<String> report = report(random, "my");
        List<String> copy = copied(report, random, "my");
        assertThat(shared(report, copy).kind()).isEqualTo(shared(copy, report).kind());
    }

    @Test
    void readsWhatIsNoText() {
        for (String text :
                List.of("", " \n\n ", "\uD800\uD800\uD800", "\u1039".repeat(100_000), "a".repeat(1_000_000))) {
            Fingerprint fingerprint = Fingerprint.of(text);
            assertThat(SharedText.of(fingerprint, Fingerprint.of("A short report.")))
                    .isEmpty();
        }
    }

    private static SharedText shared(List<String> here, List<String> there) {
        return SharedText.of(Fingerprint.of(text(here)), Fingerprint.of(text(there)))
                .orElseThrow();
    }

    private static boolean isOneVoice(String here, String there) {
        Optional<SharedText> shared = SharedText.of(Fingerprint.of(here), Fingerprint.of(there));
        return shared.isPresent() && shared.get().isOneVoice();
    }

    private static boolean meets(Fingerprint here, Fingerprint there) {
        return !Collections.disjoint(here.marks(), there.marks());
    }

    private static String text(List<String> sentences) {
        return String.join("\n\n", sentences);
    }

    private static List<String> report(Random random, String language) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sentences.add(sentence(random, language));
        }
        return sentences;
    }

    private static String sentence(Random random, String language) {
        boolean burmese = language.equals("my");
        String[] words = burmese ? BURMESE : ENGLISH;
        StringBuilder sentence = new StringBuilder();
        int length = burmese ? 30 + random.nextInt(30) : 12 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            String word = words[random.nextInt(words.length)];
            sentence.append(
                            i == 0 && !burmese
                                    ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                                    : word)
                    .append(burmese || i == length - 1 ? "" : " ");
        }
        return sentence.append(burmese ? "။" : ".").toString();
    }

    /** A third of the sentences left out, one of its own added, a word in twelve changed. */
    private static List<String> copied(List<String> report, Random random, String language) {
        List<String> copy = new ArrayList<>();
        for (String sentence : report) {
            if (random.nextInt(3) > 0 || copy.isEmpty()) {
                copy.add(changed(sentence, random, language));
            }
        }
        copy.add(sentence(random, language));
        return copy;
    }

    private static String changed(String sentence, Random random, String language) {
        if (language.equals("my")) {
            int at = random.nextInt(sentence.length() / 2);
            return sentence.substring(0, at) + BURMESE[random.nextInt(BURMESE.length)] + sentence.substring(at);
        }
        String[] words = sentence.split(" ");
        for (int i = 1; i < words.length - 1; i++) {
            if (random.nextInt(12) == 0) {
                words[i] = ENGLISH[random.nextInt(ENGLISH.length)];
            }
        }
        return String.join(" ", words);
    }
}
