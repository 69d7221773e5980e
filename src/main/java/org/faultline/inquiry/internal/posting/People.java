package org.faultline.inquiry.internal.posting;

import java.util.Comparator;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Entry;
import org.faultline.kernel.RecordKind;
import org.faultline.language.NameComparison;
import org.faultline.language.Names;

/**
 * Compares a claimed name with the names of people who hold or held public office. The chronicle has no others: whoever is sealed is in no
 * entry and no claim of it, so that no answer can differ by him.
 */
final class People {

    private People() {}

    /** {@return every spelling of the person's name} */
    static Stream<String> namesOf(Chronicle chronicle, RecordRef person) {
        Stream<String> claimed = chronicle.about(person.id()).stream()
                .filter(claim -> claim.status() == ClaimStatus.ACCEPTED)
                .map(Claim::assertion)
                .filter(Naming.class::isInstance)
                .map(assertion -> ((Naming) assertion).name());
        return Stream.concat(Stream.of(person.name()), claimed).distinct();
    }

    /** {@return how near a name comes to the nearest spelling of the person's} */
    static NameComparison nearest(Chronicle chronicle, RecordRef person, String name) {
        return namesOf(chronicle, person)
                .map(spelling -> Names.compare(name, spelling))
                .max(Comparator.comparingDouble(NameComparison::score))
                .orElseThrow();
    }

    /** {@return the people whose name matches} */
    static Stream<RecordRef> called(Chronicle chronicle, String name) {
        return chronicle.entries().stream()
                .map(Entry::ref)
                .filter(ref -> ref.kind() == RecordKind.PERSON)
                .filter(person -> nearest(chronicle, person, name).decision() == NameComparison.Decision.MATCH);
    }
}
