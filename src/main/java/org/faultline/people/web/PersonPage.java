package org.faultline.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.FactSection;
import org.faultline.evidence.FactView;
import org.faultline.evidence.InWords;
import org.faultline.people.PersonRecord;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A person's record arranged for reading.
 *
 * @param person the record
 * @param title the name with its rank
 * @param summary the posts held on the day asked about, else the last one known, in words
 * @param sections the facts
 * @param silences sections of which no source states anything
 * @param contested claims that do not count
 * @param claims all claims
 */
record PersonPage(
        PersonRecord person,
        String title,
        String summary,
        List<FactSection> sections,
        List<FactSection> silences,
        List<ClaimCard> contested,
        List<ClaimCard> claims) {

    static PersonPage of(PersonRecord person, AsOf asOf, LocalDate today) {
        List<FactSection> sections = sections(person, asOf, today);
        List<ClaimCard> cards = ClaimCard.listOf(person.claims());
        return new PersonPage(
                person,
                PersonTitle.of(person.name(), rank(person), person.standing()),
                summary(person),
                sections.stream().filter(section -> !section.isEmpty()).toList(),
                sections.stream().filter(FactSection::isEmpty).toList(),
                cards.stream()
                        .filter(card -> !card.status().equals(ClaimStatus.ACCEPTED.word()))
                        .toList(),
                cards);
    }

    private static List<FactSection> sections(PersonRecord person, AsOf asOf, LocalDate today) {
        FactSection postings = FactSection.of(
                "postings",
                "Posts",
                "No source that is recorded here names a unit in which this person holds a post.",
                person.postings(),
                person.claims(),
                asOf.validAt(),
                today);
        FactSection incidents = FactSection.of(
                "incidents",
                "Incidents in which this person is said to have had a part",
                "No source names this person in an incident.",
                person.incidents(),
                person.claims(),
                asOf.validAt(),
                today);
        FactSection participations = FactSection.of(
                "participations",
                "Departures, by this person’s own public word",
                "This person is not recorded to have left in a departure.",
                person.participations(),
                person.claims(),
                asOf.validAt(),
                today);
        return List.of(postings, incidents, participations);
    }

    private static @Nullable String rank(PersonRecord person) {
        return person.postings().stream()
                .map(posting -> text(posting, "rank"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String summary(PersonRecord person) {
        return person.postings().stream()
                .findFirst()
                .map(posting -> PersonTitle.post(
                                Objects.requireNonNullElse(text(posting, "role"), "Post"), text(posting, "title"))
                        + ", " + posting.other().name() + ", " + InWords.when(posting.spans()))
                .orElse("No post is recorded; named because of being a "
                        + person.standing().replace('-', ' ') + ".");
    }

    private static @Nullable String text(FactView posting, String key) {
        return posting.details().get(key) instanceof String text ? text : null;
    }
}
