package org.faultline.inquiry.web;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faultline.evidence.Claims;
import org.faultline.inquiry.Attested;
import org.faultline.inquiry.Echelon;
import org.faultline.inquiry.Holder;
import org.faultline.inquiry.IncidentCommand;
import org.faultline.inquiry.OrderChange;
import org.faultline.inquiry.PathsFound;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches the claims behind an answer, all by one query. */
@Component
final class Behind {

    private final Claims claims;

    Behind(Claims claims) {
        this.claims = claims;
    }

    Cards cards(Stream<String> ids, AsOf asOf) {
        Collection<String> wanted = ids.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        return new Cards(claims.shown(wanted, asOf.knownAt()));
    }

    static Stream<String> claimsOf(Echelon echelon) {
        Stream<Attested> posts = Stream.of(echelon.holders(), echelon.displaced(), echelon.undated())
                .flatMap(Collection::stream)
                .map(Holder::post);
        return Stream.concat(
                ids(Stream.concat(Stream.ofNullable(echelon.link()), posts)),
                echelon.superiors().stream().flatMap(Behind::claimsOf));
    }

    static Stream<String> claimsOf(IncidentCommand answer) {
        return answer.units().stream()
                .flatMap(unit -> Stream.concat(
                        unit.claims().stream(),
                        Stream.ofNullable(unit.command()).flatMap(Behind::claimsOf)));
    }

    static Stream<String> claimsOf(OrderChange change) {
        return ids(Stream.of(change.before(), change.after()).flatMap(Collection::stream));
    }

    static Stream<String> claimsOf(@Nullable PathsFound found) {
        return found == null
                ? Stream.empty()
                : found.items().stream().flatMap(path -> path.hops().stream()).flatMap(hop -> hop.claims().stream());
    }

    private static Stream<String> ids(Stream<Attested> facts) {
        return facts.flatMap(fact -> fact.claims().stream());
    }
}
