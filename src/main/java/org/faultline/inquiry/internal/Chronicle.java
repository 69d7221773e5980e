package org.faultline.inquiry.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.Fact;
import org.faultline.evidence.Facts;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Everything that was known at one time, by record; immutable, so that every walk through it sees one and the same world. */
public final class Chronicle {

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, List<Claim>> about = new HashMap<>();
    private final Map<String, List<Fact>> outgoing = new HashMap<>();
    private final Map<String, List<Fact>> incoming = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Chronicle() {}

    /** {@return the chronicle of these claims about these records} */
    public static Chronicle of(Collection<Claim> claims, Collection<Entry> entries) {
        Chronicle chronicle = new Chronicle();
        entries.forEach(entry -> chronicle.entries.put(entry.ref().id(), entry));
        claims.forEach(chronicle::add);
        Facts.of(claims).stream().filter(chronicle::counts).forEach(chronicle::add);
        return chronicle;
    }

    private void add(Claim claim) {
        claims.put(claim.id(), claim);
        Stream.of(Optional.ofNullable(claim.subject()), Optional.ofNullable(claim.object()))
                .flatMap(Optional::stream)
                .map(RecordRef::id)
                .distinct()
                .forEach(id ->
                        about.computeIfAbsent(id, any -> new ArrayList<>()).add(claim));
    }

    private void add(Fact fact) {
        outgoing.computeIfAbsent(fact.subject().id(), any -> new ArrayList<>()).add(fact);
        incoming.computeIfAbsent(fact.object().id(), any -> new ArrayList<>()).add(fact);
    }

    /** An unknown link in a chain of command holds no postings and takes no part in incidents, whatever a claim says. */
    private boolean counts(Fact fact) {
        return switch (fact.relationship()) {
            case "POSTED_TO" -> !isPlaceholder(fact.object().id());
            case "ALLEGED_IN" -> !isPlaceholder(fact.subject().id());
            default -> true;
        };
    }

    /** {@return whether the unit is an unknown link in a chain of command} */
    public boolean isPlaceholder(String unitId) {
        return Disclosure.isPlaceholder(entry(unitId).map(Entry::standing).orElse(null));
    }

    /** {@return the facts of that relationship that start at the record} */
    public List<Fact> from(String recordId, String relationship) {
        return of(outgoing, recordId, relationship);
    }

    /** {@return the facts of that relationship that end at the record} */
    public List<Fact> to(String recordId, String relationship) {
        return of(incoming, recordId, relationship);
    }

    /** {@return all facts that start or end at the record} */
    public List<Fact> touching(String recordId) {
        return Stream.concat(
                        outgoing.getOrDefault(recordId, List.of()).stream(),
                        incoming.getOrDefault(recordId, List.of()).stream())
                .toList();
    }

    private static List<Fact> of(Map<String, List<Fact>> facts, String recordId, String relationship) {
        return facts.getOrDefault(recordId, List.of()).stream()
                .filter(fact -> fact.relationship().equals(relationship))
                .toList();
    }

    /** {@return the claims about the record, whatever their status} */
    public List<Claim> about(String recordId) {
        return List.copyOf(about.getOrDefault(recordId, List.of()));
    }

    /** {@return all claims, by id} */
    public Collection<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** {@return all facts} */
    public Collection<Fact> facts() {
        return outgoing.values().stream().flatMap(List::stream).toList();
    }

    /** {@return the records that a claim states something of; a withdrawn one states nothing} */
    public Collection<RecordRef> stated() {
        return claims.values().stream()
                .filter(claim -> claim.status() != ClaimStatus.WITHDRAWN)
                .flatMap(claim -> Stream.of(Optional.ofNullable(claim.subject()), Optional.ofNullable(claim.object())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** {@return the same records, with those claims alone} */
    public Chronicle with(Predicate<Claim> wanted) {
        return of(claims.values().stream().filter(wanted).toList(), entries.values());
    }

    /** {@return the claim with that id} */
    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** {@return what is known of the record besides claims} */
    public Optional<Entry> entry(String recordId) {
        return Optional.ofNullable(entries.get(recordId));
    }

    /** {@return all records} */
    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** {@return the days on which an incident or defection can have happened, by the working answer of its reports; none when undated} */
    public Optional<Window> windowOf(String eventId) {
        return WorkingAnswer.of(about.getOrDefault(eventId, List.of()).stream()
                        .filter(claim -> claim.status() == ClaimStatus.ACCEPTED
                                && claim.assertion() instanceof Occurrence occurrence
                                && occurrence.asserts()
                                && isSubject(claim, eventId)
                                && claim.valid().isDated())
                        .toList())
                .flatMap(claim -> Window.of(claim.valid()));
    }

    private static boolean isSubject(Claim claim, String id) {
        @Nullable RecordRef subject = claim.subject();
        return subject != null && subject.id().equals(id);
    }

    /** {@return the time of the fact: its own, or that of the event it belongs to when no claim of its own dates it} */
    public List<Span> spansOf(Fact fact) {
        boolean undated = fact.timeline().lastAttested() == null;
        return undated && fact.once()
                ? windowOf(fact.object().id()).map(Window::span).stream().toList()
                : fact.timeline().spans();
    }
}
