package org.faultline.inquiry.internal.posting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.Window;
import org.faultline.language.NormalisedText;
import org.faultline.language.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Whether the intake of an officers' school fits the rank and the year. One intake is commissioned a year at most, so that an intake whose
 * year is known bounds those before and after it.
 */
final class IntakeFits implements PostingRule {

    /** The years known of intakes do not all fit one intake a year, so one year too early is not yet impossible. */
    private static final int TOLERATED_YEARS = 1;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern OFFICERS_TRAINING =
            Pattern.compile("\\bots\\b|officers?.? training|သင်တန်းကျောင်း|ဗိုလ်သင်တန်း");
    private static final List<Map<String, String>> KNOWN = TestTable.read("intakes.tsv");
    private static final List<Map<String, String>> YEARS = TestTable.read("years-to-rank.tsv");

    /** The years in which an intake can have been commissioned; a bound is absent where no intake on that side is known. */
    private record Commissioned(
            String school,
            int intake,
            @Nullable Integer earliest,
            @Nullable Integer latest) {

        String words() {
            String years = earliest == null
                    ? latest == null ? "in a year that no table bounds" : "by " + latest
                    : latest == null
                            ? "not before " + earliest
                            : earliest.equals(latest) ? "in " + latest : earliest + " to " + latest;
            return school + " intake " + intake + " was commissioned " + years;
        }
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String needs() {
        return "an intake";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        String claimed = posting.claimed().intake();
        if (claimed == null) {
            return Optional.empty();
        }
        Window window = posting.window();
        return Optional.of(read(claimed)
                .map(intake -> window == null
                        ? Finding.of(
                                name(), Verdict.UNKNOWN, intake.words() + "; without a date nothing follows from it.")
                        : judged(posting, intake, window))
                .orElseGet(() -> Finding.of(name(), Verdict.UNKNOWN, "What is given as the intake has no number.")));
    }

    private Finding judged(Case posting, Commissioned intake, Window window) {
        LocalDate until = window.until();
        if (intake.earliest() != null && until.getYear() < intake.earliest()) {
            boolean byFar = until.getYear() < intake.earliest() - TOLERATED_YEARS;
            return Finding.of(
                    name(),
                    byFar ? Verdict.CONTRADICTED : Verdict.STRAINED,
                    intake.words() + ", after the time claimed (until " + until + ").");
        }
        String claimed = posting.claimed().rank();
        Optional<Rank> rank = claimed == null ? Optional.empty() : RankAndRole.army(claimed);
        if (rank.isEmpty()) {
            return Finding.of(name(), Verdict.UNKNOWN, intake.words() + "; without a rank little follows from it.");
        }
        Optional<Map<String, String>> years = YEARS.stream()
                .filter(row -> TestTable.number(row, "rank") == rank.get().order())
                .findFirst();
        return years.map(row -> inRank(intake, rank.get(), row, window))
                .orElseGet(() -> Finding.of(
                        name(),
                        Verdict.CONTRADICTED,
                        "A " + rank.get().name() + " has no commission; " + intake.words() + "."));
    }

    private Finding inRank(Commissioned intake, Rank rank, Map<String, String> row, Window window) {
        Integer most = intake.earliest() == null ? null : window.until().getYear() - intake.earliest();
        Integer fewest =
                intake.latest() == null ? null : Math.max(0, window.from().getYear() - intake.latest());
        String served = most == null
                ? "at least " + fewest + " years' service"
                : fewest == null ? "at most " + most + " years' service" : fewest + " to " + most + " years' service";
        String usual = "; a " + rank.name() + " usually has " + TestTable.text(row, "usualFrom") + " to "
                + TestTable.text(row, "usualUntil") + ".";
        String words = intake.words() + ": " + served + " then" + usual;
        if (most != null && most < TestTable.number(row, "least")) {
            return Finding.of(
                    name(),
                    Verdict.CONTRADICTED,
                    words + " Nobody is known to have come so far in fewer than " + TestTable.text(row, "least") + ".");
        }
        boolean tooFew = most != null && most < TestTable.number(row, "usualFrom");
        boolean tooMany = fewest != null && fewest > TestTable.number(row, "usualUntil");
        boolean says = most != null || fewest != null;
        return Finding.of(
                name(), tooFew || tooMany ? Verdict.STRAINED : says ? Verdict.COMPATIBLE : Verdict.UNKNOWN, words);
    }

    private static Optional<Commissioned> read(String claimed) {
        String plain = NormalisedText.of(claimed).text().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(plain);
        if (!number.find()) {
            return Optional.empty();
        }
        String school = OFFICERS_TRAINING.matcher(plain).find() ? "OTS" : "DSA";
        int intake = Integer.parseInt(number.group());
        Optional<Integer> earliest = bound(school, intake, true).max(Comparator.naturalOrder());
        Optional<Integer> latest = bound(school, intake, false).min(Comparator.naturalOrder());
        // Where the known years contradict one another, both stand.
        boolean crossed = earliest.isPresent() && latest.isPresent() && latest.get() < earliest.get();
        return Optional.of(new Commissioned(
                school,
                intake,
                (crossed ? latest : earliest).orElse(null),
                (crossed ? earliest : latest).orElse(null)));
    }

    private static Stream<Integer> bound(String school, int intake, boolean below) {
        return KNOWN.stream()
                .filter(row -> TestTable.text(row, "school").equals(school))
                .filter(row -> below == (TestTable.number(row, "intake") < intake)
                        || TestTable.number(row, "intake") == intake)
                .map(row -> TestTable.number(row, "year") + intake - TestTable.number(row, "intake"));
    }
}
