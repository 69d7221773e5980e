package org.faultline.units.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.DecisionView;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.FactSection;
import org.faultline.evidence.FactView;
import org.faultline.evidence.InWords;
import org.faultline.kernel.Truth;
import org.faultline.units.StrengthView;
import org.faultline.units.UnitRecord;
import org.faultline.web.AsOf;

/**
 * A unit's record arranged for reading.
 *
 * @param unit the record
 * @param sections its facts, section by section
 * @param silences sections of which no source states anything
 * @param glance what it says of the day asked about, in a few lines
 * @param names what it is called
 * @param contested claims that do not count
 * @param claims all claims
 * @param open decisions on identity that nobody has taken yet
 * @param strengths how many people sources say that it has
 * @param ignoredPostings how many claims post somebody to it although it is a placeholder
 */
record UnitPage(
        UnitRecord unit,
        List<FactSection> sections,
        List<FactSection> silences,
        List<Line> glance,
        NamesPart names,
        List<ClaimCard> contested,
        List<ClaimCard> claims,
        List<DecisionView> open,
        List<StrengthLine> strengths,
        int ignoredPostings) {

    /** How many people a source says that it has, and when in words. */
    record StrengthLine(StrengthView strength, String when) {}

    /** Something that holds on the day asked about. */
    record Line(String what, List<FactView> facts) {}

    static UnitPage of(UnitRecord unit, AsOf asOf, LocalDate today) {
        List<FactSection> sections = sections(unit, asOf, today);
        return new UnitPage(
                unit,
                sections.stream().filter(section -> !section.isEmpty()).toList(),
                sections.stream().filter(FactSection::isEmpty).toList(),
                glance(unit),
                NamesPart.of(unit),
                ClaimCard.listOf(unit.claims().stream()
                        .filter(claim -> !claim.status().equals(ClaimStatus.ACCEPTED.word()))
                        .toList()),
                ClaimCard.listOf(unit.claims()),
                unit.decisions().stream().filter(DecisionView::waits).toList(),
                unit.strengths().stream()
                        .map(strength -> new StrengthLine(strength, InWords.when(strength.valid())))
                        .toList(),
                ignoredPostings(unit));
    }

    private static List<FactSection> sections(UnitRecord unit, AsOf asOf, LocalDate today) {
        return Stream.of(
                        section("superiors", "Superiors", "No source says under whom it is.", unit.superiors()),
                        section(
                                "subordinates",
                                "Subordinates",
                                "No source names a unit under it.",
                                unit.subordinates()),
                        section("sites", "Bases and sites", "No source says where it is based.", unit.sites()),
                        section("areas", "Areas of operation", "No source says where it operates.", unit.areas()),
                        section("postings", "Commanders and postings", noPostings(unit), unit.postings()),
                        section("departures", "Departures", "No departure from it is recorded.", unit.departures()),
                        section(
                                "incidents",
                                "Incidents in which it is said to have had a part",
                                "No source names it in an incident.",
                                unit.incidents()))
                .map(part -> FactSection.of(
                        part.anchor(),
                        part.title(),
                        part.silence(),
                        part.facts(),
                        unit.claims(),
                        asOf.validAt(),
                        today))
                .map(section -> section.withNotes(fact -> isCommander(fact) && isSucceeded(fact, unit.postings())
                        ? "others are attested as commander since"
                        : null))
                .toList();
    }

    private record Part(String anchor, String title, String silence, List<FactView> facts) {}

    private static Part section(String anchor, String title, String silence, List<FactView> facts) {
        return new Part(anchor, title, silence, facts);
    }

    private static String noPostings(UnitRecord unit) {
        return Disclosure.isPlaceholder(unit.standing())
                ? "A placeholder in a chain of command holds no postings."
                : "No source names anybody who holds a post in it.";
    }

    private static List<Line> glance(UnitRecord unit) {
        return Stream.of(
                        new Line("Under", holding(unit.superiors())),
                        new Line("Based at", holding(unit.sites())),
                        new Line(
                                "Commanded by",
                                holding(unit.postings().stream()
                                        .filter(UnitPage::isCommander)
                                        .filter(posting -> !isSucceeded(posting, unit.postings()))
                                        .toList())))
                .filter(line -> !line.facts().isEmpty())
                .toList();
    }

    private static List<FactView> holding(List<FactView> facts) {
        return facts.stream().filter(fact -> fact.truth().holds()).limit(3).toList();
    }

    /** Nothing says that the post was left, but somebody else is attested in it later, so that naming the earlier holder would mislead. */
    private static boolean isSucceeded(FactView posting, List<FactView> postings) {
        LocalDate last = posting.lastAttested();
        return posting.truth() == Truth.ASSUMED
                && last != null
                && postings.stream()
                        .filter(other -> isCommander(other)
                                && !other.other().id().equals(posting.other().id()))
                        .map(FactView::lastAttested)
                        .anyMatch(other -> other != null && other.isAfter(last));
    }

    private static boolean isCommander(FactView posting) {
        return posting.details().get("role") instanceof String role
                && role.toLowerCase(Locale.ROOT).endsWith("commander")
                && !role.startsWith("Deputy");
    }

    private static int ignoredPostings(UnitRecord unit) {
        return Disclosure.isPlaceholder(unit.standing())
                ? (int) unit.claims().stream()
                        .filter(claim -> claim.asserts() instanceof Posting)
                        .count()
                : 0;
    }
}
