package org.faultline.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.kernel.CountRange;
import org.faultline.web.TimelineStrip;
import org.jspecify.annotations.Nullable;

/**
 * A fact as one line of a {@link FactSection}.
 *
 * @param fact the fact
 * @param label what it is about
 * @param href the page of the record at its other end
 * @param note what else the fact says
 * @param when when it held, in words
 * @param state whether it is a state, for which a day can be asked about, and not an event
 * @param bars its bars on the section's scale
 * @param claims the claims behind it
 */
public record FactLine(
        FactView fact,
        String label,
        String href,
        @Nullable String note,
        String when,
        boolean state,
        List<TimelineStrip.Bar> bars,
        List<ClaimCard> claims) {

    /** {@return the same line with something added to its note} */
    FactLine withNote(@Nullable String more) {
        return more == null ? this : new FactLine(fact, label, href, joined(note, more), when, state, bars, claims);
    }

    static String labelOf(FactView fact) {
        boolean person = fact.relationship().equals("POSTED_TO") && !fact.outgoing();
        return person && text(fact, "rank") != null
                ? text(fact, "rank") + " " + fact.other().name()
                : fact.other().name();
    }

    static @Nullable String noteOf(FactView fact) {
        String note = switch (fact.relationship()) {
            case "SUBORDINATE_TO" -> text(fact, "relation");
            case "STATIONED_AT" -> "based there";
            case "OPERATES_IN" -> "area of operations";
            case "POSTED_TO" -> joined(fact.outgoing() ? text(fact, "rank") : null, post(fact));
            case "ALLEGED_IN" -> joined(text(fact, "allegation"), basis(fact));
            case "FROM_UNIT" -> count(fact.details());
            default -> null;
        };
        return note == null || note.isBlank() ? null : note;
    }

    static boolean isState(FactView fact) {
        return switch (fact.relationship()) {
            case "ALLEGED_IN", "FROM_UNIT", "OCCURRED_IN", "TOOK_PART_IN" -> false;
            default -> true;
        };
    }

    private static @Nullable String post(FactView fact) {
        String role = text(fact, "role");
        String title = text(fact, "title");
        return title == null || title.equalsIgnoreCase(role)
                ? role
                : joined("Other".equals(role) ? null : role, "“" + title + "”");
    }

    private static @Nullable String basis(FactView fact) {
        String basis = text(fact, "basis");
        return basis == null
                ? null
                : switch (basis) {
                    case "named" -> "the source names it";
                    case "commanded" -> "by its command";
                    default -> "by its area of operations";
                };
    }

    private static String count(Map<String, @Nullable Object> details) {
        CountRange count = new CountRange(number(details, "countMin"), number(details, "countMax"));
        if (count.isUnknown()) {
            return "number unknown";
        }
        return Boolean.TRUE.equals(details.get("countShared"))
                ? count + " together with other units; never counted as this unit’s"
                : count + " of this unit";
    }

    private static @Nullable Integer number(Map<String, @Nullable Object> details, String key) {
        return details.get(key) instanceof Number number ? number.intValue() : null;
    }

    private static @Nullable String text(FactView fact, String key) {
        return fact.details().get(key) instanceof String text ? text : null;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(" · "));
    }
}
