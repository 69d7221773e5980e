package org.faultline.inquiry.internal.posting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.Geography;
import org.faultline.inquiry.internal.Presence;
import org.faultline.inquiry.internal.Window;

/** Whether the unit can have come to the place from where it is attested before, or gone on to where it is attested after. */
final class Travel implements PostingRule {

    private static final int NEAR_DAYS = 60;
    private static final double SLOW_KM_A_DAY = 100;
    private static final double FAST_KM_A_DAY = 600;

    /** These are in many places at once. */
    private static final Set<String> WIDE = Set.of("command", "bureau");

    private record Leg(Presence presence, long days, double kilometres) {

        double speed() {
            return kilometres / Math.max(1, days);
        }
    }

    @Override
    public String name() {
        return "travel";
    }

    @Override
    public String needs() {
        return "a place and a date";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        String place = posting.place();
        Window window = posting.window();
        if (place == null
                || window == null
                || posting.level().filter(WIDE::contains).isPresent()) {
            return Optional.empty();
        }
        Geography geography = new Geography(posting.chronicle());
        List<Leg> legs = Presence.of(posting.chronicle(), posting.unit().id()).stream()
                .flatMap(presence -> leg(geography, place, presence, window))
                .toList();
        return Optional.of(legs.stream()
                .max(Comparator.comparingDouble(Leg::speed))
                .map(this::judged)
                .orElseGet(() -> Finding.of(
                        name(),
                        Verdict.UNKNOWN,
                        "No source places the unit anywhere in the " + NEAR_DAYS
                                + " days before or after that time.")));
    }

    private static Stream<Leg> leg(Geography geography, String place, Presence presence, Window window) {
        long days = presence.daysFrom(window).orElse(Long.MAX_VALUE);
        OptionalDouble far = geography.kilometres(place, presence.where().id());
        return days == 0 || days > NEAR_DAYS || far.isEmpty()
                ? Stream.empty()
                : Stream.of(new Leg(presence, days, far.getAsDouble()));
    }

    private Finding judged(Leg leg) {
        Verdict verdict = leg.speed() <= SLOW_KM_A_DAY
                ? Verdict.COMPATIBLE
                : leg.speed() <= FAST_KM_A_DAY ? Verdict.STRAINED : Verdict.CONTRADICTED;
        return Finding.of(
                name(),
                verdict,
                "Attested in %s, %,.0f km away, %s from that time: %,.0f km a day."
                        .formatted(
                                Objects.requireNonNull(leg.presence().where().name()),
                                leg.kilometres(),
                                leg.days() == 1 ? "one day" : leg.days() + " days",
                                leg.speed()),
                leg.presence().fact());
    }
}
