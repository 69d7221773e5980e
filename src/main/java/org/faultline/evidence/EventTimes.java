package org.faultline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dates facts by the event that they belong to. Whoever says that a unit had a part in an incident need not repeat when that was: the time
 * is that of the incident's own working answer.
 */
@Component
final class EventTimes {

    private final Claims claims;

    EventTimes(Claims claims) {
        this.claims = claims;
    }

    /** {@return the facts, those of events that no claim of their own dates with the time of the event} */
    List<Fact> of(Collection<Fact> facts, @Nullable LocalDate knownAt) {
        Set<String> undated = new TreeSet<>();
        facts.forEach(fact -> {
            String event = fact.eventId();
            if (fact.once() && fact.isUndated() && event != null) {
                undated.add(event);
            }
        });
        if (undated.isEmpty()) {
            return List.copyOf(facts);
        }
        Map<String, Span> times = times(claims.touching(undated, knownAt));
        return facts.stream().map(fact -> dated(fact, times)).toList();
    }

    private static Fact dated(Fact fact, Map<String, Span> times) {
        String event = fact.eventId();
        Span time = event == null ? null : times.get(event);
        return fact.once() && fact.isUndated() && time != null ? fact.at(time) : fact;
    }

    private static Map<String, Span> times(List<Claim> claims) {
        Map<String, List<Claim>> reports = new HashMap<>();
        for (Claim claim : claims) {
            RecordRef subject = claim.subject();
            if (subject != null
                    && claim.status() == ClaimStatus.ACCEPTED
                    && claim.assertion() instanceof Occurrence occurrence
                    && occurrence.asserts()) {
                reports.computeIfAbsent(subject.id(), id -> new ArrayList<>()).add(claim);
            }
        }
        Map<String, Span> times = new HashMap<>();
        reports.forEach((id, of) ->
                WorkingAnswer.of(of).map(Claim::valid).filter(Span::isDated).ifPresent(span -> times.put(id, span)));
        return times;
    }
}
