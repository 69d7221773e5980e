package org.faultline.inquiry.internal.posting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Attested;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Entry;
import org.faultline.inquiry.internal.Geography;
import org.faultline.inquiry.internal.Presence;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.Truth;

/** Whether the unit was there: by its bases, its areas, the incidents that name it, or those of its superiors. */
final class PlaceFits implements PostingRule {

    private static final int NEAR_DAYS = 366;
    private static final int SHORT_DAYS = 92;
    private static final double FAR_KM = 150;
    private static final int MOST_LEVELS = 4;

    @Override
    public String name() {
        return "place";
    }

    @Override
    public String needs() {
        return "a place";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        if (posting.claimed().place() == null) {
            return Optional.empty();
        }
        String place = posting.place();
        Window window = posting.window();
        if (place == null) {
            return Optional.of(Finding.of(name(), Verdict.UNKNOWN, "No place of that name is recorded."));
        }
        return Optional.of(
                window == null
                        ? Finding.of(name(), Verdict.UNKNOWN, "Without a date nothing says when it was there.")
                        : new Question(posting, place, window).answer());
    }

    /** A place and time, and what is known of the unit's whereabouts. */
    private final class Question {

        private final Case posting;
        private final Chronicle chronicle;
        private final Geography geography;
        private final String place;
        private final Window window;
        private final String placeName;
        private final List<Presence> own;

        Question(Case posting, String place, Window window) {
            this.posting = posting;
            this.chronicle = posting.chronicle();
            this.geography = new Geography(chronicle);
            this.place = place;
            this.window = window;
            this.placeName =
                    chronicle.entry(place).map(Entry::ref).map(RecordRef::name).orElse("the place");
            this.own = Presence.of(chronicle, posting.unit().id());
        }

        Finding answer() {
            List<Presence> there =
                    own.stream().filter(this::isThere).sorted(nearest()).toList();
            List<Presence> attested = there.stream().filter(this::holds).toList();
            if (!attested.isEmpty()) {
                return finding(
                        Verdict.SUPPORTED,
                        "attested in " + placeName + " for that time, as " + kinds(attested) + ".",
                        attested);
            }
            there = there.stream().filter(this::isTelling).toList();
            if (!there.isEmpty()) {
                return finding(
                        Verdict.COMPATIBLE,
                        "attested in " + placeName + ", " + when(there.getFirst()) + ".",
                        List.of(there.getFirst()));
            }
            List<Presence> around = own.stream()
                    .filter(presence -> isAround(presence) && isTelling(presence))
                    .sorted(nearest())
                    .toList();
            if (!around.isEmpty()) {
                Presence wider = around.getFirst();
                return finding(
                        Verdict.COMPATIBLE,
                        "attested in " + wider.where().name() + ", which contains it, " + when(wider) + ".",
                        List.of(wider));
            }
            return bySuperiors().orElseGet(this::elsewhere);
        }

        private Optional<Finding> bySuperiors() {
            for (RecordRef above : superiors()) {
                List<Presence> there = Presence.of(chronicle, above.id()).stream()
                        .filter(presence -> !presence.kind().equals("incident"))
                        .filter(presence -> isThere(presence) && mayHold(presence))
                        .sorted(nearest())
                        .toList();
                if (!there.isEmpty()) {
                    return Optional.of(finding(
                            Verdict.COMPATIBLE,
                            "not attested in " + placeName + ", but " + above.name() + ", which it was under, was: "
                                    + there.getFirst().where().name() + ", " + when(there.getFirst()) + ".",
                            there));
                }
            }
            return Optional.empty();
        }

        private Finding elsewhere() {
            List<Presence> near = own.stream()
                    .filter(presence -> presence.daysFrom(window).orElse(Long.MAX_VALUE) <= NEAR_DAYS)
                    .sorted(nearest())
                    .toList();
            if (near.isEmpty()) {
                return own.isEmpty()
                        ? finding(Verdict.UNKNOWN, "placed nowhere by any source.", List.of())
                        : finding(
                                Verdict.UNKNOWN, "placed nowhere by any source within a year of that time.", List.of());
            }
            OptionalDouble least = near.stream()
                    .map(presence ->
                            geography.kilometres(place, presence.where().id()))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .min();
            boolean sameState = near.stream()
                    .anyMatch(presence ->
                            geography.shareAState(place, presence.where().id()));
            Presence nearest = near.getFirst();
            String words = "attested in " + nearest.where().name() + ", " + when(nearest)
                    + (least.isPresent()
                            ? "; the nearest of its places is %,.0f km away.".formatted(least.getAsDouble())
                            : ".");
            if (sameState || (least.isPresent() && least.getAsDouble() < FAR_KM)) {
                return finding(Verdict.COMPATIBLE, "not attested in " + placeName + "; " + words, near);
            }
            boolean then = near.stream().anyMatch(this::holds)
                    && ChronoUnit.DAYS.between(window.from(), window.until()) <= SHORT_DAYS
                    && least.isPresent();
            return finding(then ? Verdict.CONTRADICTED : Verdict.STRAINED, words, near);
        }

        private Finding finding(Verdict verdict, String rest, List<Presence> presences) {
            return Finding.of(
                    name(),
                    verdict,
                    posting.unit().name() + " is " + rest,
                    presences.stream().map(Presence::fact).toList());
        }

        private boolean isThere(Presence presence) {
            return geography.isWithin(presence.where().id(), place)
                    || presence.reported().stream().anyMatch(this::isSaidAlike);
        }

        private boolean isAround(Presence presence) {
            return geography.isWithin(place, presence.where().id()) && !isCountry(presence.where());
        }

        /** A base stays where it is; that a unit operated there years before or after says nothing. */
        private boolean isTelling(Presence presence) {
            return presence.kind().equals("base") || presence.daysFrom(window).orElse(0) <= CommandAt.LAPSE_DAYS;
        }

        private boolean isCountry(RecordRef where) {
            return chronicle
                    .entry(where.id())
                    .map(Entry::level)
                    .filter("country"::equals)
                    .isPresent();
        }

        private boolean isSaidAlike(String reported) {
            return plain(reported).equals(plain(String.valueOf(posting.claimed().place())));
        }

        private boolean holds(Presence presence) {
            Truth truth = presence.within(window);
            return truth == Truth.CERTAIN || truth == Truth.POSSIBLE;
        }

        private boolean mayHold(Presence presence) {
            return presence.within(window).holds() || presence.daysFrom(window).isEmpty();
        }

        private Comparator<Presence> nearest() {
            return Comparator.comparingLong(
                    presence -> presence.daysFrom(window).orElse(Long.MAX_VALUE));
        }

        private String when(Presence presence) {
            long days = presence.daysFrom(window).orElse(-1);
            return days < 0 ? "at a time that no source states" : days == 0 ? "at that time" : days + " days from it";
        }

        private List<RecordRef> superiors() {
            List<RecordRef> all = new ArrayList<>();
            Set<String> seen = new HashSet<>(Set.of(posting.unit().id()));
            List<RecordRef> level = List.of(posting.unit());
            for (int i = 0; i < MOST_LEVELS; i++) {
                level = level.stream()
                        .flatMap(unit -> CommandAt.superiors(chronicle, unit.id(), window).stream())
                        .map(Attested::other)
                        .filter(unit -> seen.add(unit.id()))
                        .toList();
                all.addAll(level);
            }
            return all;
        }
    }

    private static String kinds(List<Presence> presences) {
        return String.join(
                " and ", presences.stream().map(Presence::kind).distinct().toList());
    }

    private static String plain(String place) {
        return place.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(state|region|division|township|town|city)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
