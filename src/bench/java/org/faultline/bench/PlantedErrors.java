package org.faultline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.faultline.FaultlineApplication;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Claim;
import org.faultline.evidence.Corpus;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.ClaimedPosting;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Chronicles;
import org.faultline.inquiry.internal.Entry;
import org.faultline.inquiry.internal.Geography;
import org.faultline.inquiry.internal.Presence;
import org.faultline.inquiry.internal.Window;
import org.faultline.inquiry.internal.posting.Case;
import org.faultline.inquiry.internal.posting.Finding;
import org.faultline.inquiry.internal.posting.PlaceNaming;
import org.faultline.inquiry.internal.posting.PostingRules;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.faultline.language.Rank;
import org.faultline.language.Ranks;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Claims made of the postings of the seed data, each with one invented error planted in it, and what the posting check answers. The claims are
 * invented: nobody made them. It writes its table into {@code docs/posting-check.md}, or into the document that its argument names.
 */
final class PlantedErrors {

    private static final String BEGIN = "<!-- planted errors: begin -->";
    private static final String END = "<!-- planted errors: end -->";
    private static final double FAR_KM = 400;

    private final Chronicle chronicle;
    private final Geography geography;
    private final PlaceNaming places;
    private final Random chance = new Random(528);
    private final Map<String, Map<Verdict, Integer>> verdicts = new TreeMap<>();
    private final Map<String, Integer> right = new TreeMap<>();

    private PlantedErrors(Chronicle chronicle, PlaceNaming places) {
        this.chronicle = chronicle;
        this.geography = new Geography(chronicle);
        this.places = places;
    }

    /**
     * A claim and what is wrong with it.
     *
     * @param error the error, with a digit that keeps the order of the table
     * @param test the test that should find it; absent when nothing is wrong
     */
    private record Planted(String error, @Nullable String test, ClaimedPosting claim) {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        String folder = Files.createTempDirectory("faultline-planted").toString();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(FaultlineApplication.class)
                .run(
                        "--faultline.data=" + folder,
                        "--faultline.announce=false",
                        "--server.port=0",
                        "--logging.level.root=warn")) {
            Chronicle all = context.getBean(Chronicles.class).knownAt(null);
            PlaceNaming places = context.getBean(PlaceNaming.class);
            List<Claim> claims = context.getBean(Corpus.class).claims(null);
            String table = "As the seed data is:\n\n" + new PlantedErrors(all, places).table(all, claims, false)
                    + "\nWithout the statements that attest the posting itself, as it is for somebody whom no source knows:\n\n"
                    + new PlantedErrors(all, places).table(all, claims, true);
            System.out.println(table);
            Path document = Path.of(arguments.length > 0 ? arguments[0] : "docs/posting-check.md");
            if (Files.exists(document)) {
                write(document, table);
            }
        }
    }

    private static void write(Path document, String table) throws IOException {
        String text = Files.readString(document);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        Files.writeString(document, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    }

    private String table(Chronicle all, List<Claim> claims, boolean without) {
        for (Entry unit : all.entries()) {
            if (unit.ref().kind() != RecordKind.UNIT) {
                continue;
            }
            for (Fact post : all.to(unit.ref().id(), "POSTED_TO")) {
                Chronicle known = without
                        ? Chronicle.of(
                                claims.stream()
                                        .filter(claim -> !post.claimIds().contains(claim.id()))
                                        .toList(),
                                all.entries())
                        : all;
                truth(unit.ref(), post).ifPresent(claim -> planted(unit.ref(), claim).forEach(one -> check(known, unit.ref(), one)));
            }
        }
        StringBuilder table = new StringBuilder(
                """
                | planted error | claims | contradicted | strained | unknown | compatible | supported | the right test found it |
                |---|--:|--:|--:|--:|--:|--:|--:|
                """);
        verdicts.forEach((error, counts) -> table.append("| %s | %d | %d | %d | %d | %d | %d | %s |\n"
                .formatted(
                        error.substring(2),
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        counts.getOrDefault(Verdict.CONTRADICTED, 0),
                        counts.getOrDefault(Verdict.STRAINED, 0),
                        counts.getOrDefault(Verdict.UNKNOWN, 0),
                        counts.getOrDefault(Verdict.COMPATIBLE, 0),
                        counts.getOrDefault(Verdict.SUPPORTED, 0),
                        error.startsWith("0") ? "–" : Integer.toString(right.getOrDefault(error, 0)))));
        return table.toString();
    }

    private void check(Chronicle known, RecordRef unit, Planted planted) {
        String named = planted.claim().place();
        @Nullable String place = named == null ? null : places.of(named).orElse(null);
        @Nullable Window window = Case.window(planted.claim()).orElse(null);
        List<Finding> findings = PostingRules.findings(new Case(known, planted.claim(), unit, place, window));
        Verdict verdict = PostingRules.ruling(findings).verdict();
        verdicts.computeIfAbsent(planted.error(), any -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
        if (planted.test() == null && (verdict == Verdict.CONTRADICTED || verdict == Verdict.STRAINED)) {
            findings.stream()
                    .filter(one -> one.result() == verdict)
                    .forEach(one -> System.out.println("false alarm: " + unit.name() + ", " + planted.claim().rank() + ", "
                            + planted.claim().role() + ": " + one.test() + ": " + one.reason()));
        }
        boolean found = findings.stream()
                .anyMatch(one -> one.test().equals(planted.test())
                        && (one.result() == Verdict.CONTRADICTED || one.result() == Verdict.STRAINED));
        right.merge(planted.error(), found ? 1 : 0, Integer::sum);
    }

    /** The claim that the person himself would make, as far as sources state it. */
    private Optional<ClaimedPosting> truth(RecordRef unit, Fact post) {
        Posting working = (Posting) post.working().assertion();
        LocalDate from = post.working().valid().possibleFrom();
        LocalDate until = post.working().valid().possibleUntil();
        if (from == null || until == null) {
            return Optional.empty();
        }
        Window window = new Window(from, until);
        @Nullable String place = Presence.of(chronicle, unit.id()).stream()
                .filter(presence -> presence.daysFrom(window).orElse(Long.MAX_VALUE) <= 366)
                .map(presence -> presence.where().kind() == RecordKind.PLACE
                        ? presence.where().name()
                        : chronicle.entry(presence.where().id()).map(Entry::parent).flatMap(chronicle::entry).map(entry -> entry.ref().name()).orElse(null))
                .findFirst()
                .orElse(null);
        String title = working.title();
        return Optional.of(new ClaimedPosting(
                null,
                working.rank(),
                title == null ? working.role() : title,
                unit.name(),
                place,
                new PartialDate(from, from),
                new PartialDate(until, until),
                null,
                null));
    }

    private List<Planted> planted(RecordRef unit, ClaimedPosting truth) {
        List<Planted> all = new ArrayList<>(List.of(new Planted("0 none", null, truth)));
        Window window = Case.window(truth).orElseThrow();
        farPlace(unit).ifPresent(place -> all.add(new Planted("1 unit in the wrong state", "place", with(truth, truth.rank(), place, truth.commander(), truth.intake()))));
        Optional<Rank> rank = Optional.ofNullable(truth.rank()).flatMap(Ranks::of).filter(one -> one.service().equals("army"));
        rank.flatMap(one -> ranked(one.order() - 5))
                .ifPresent(low -> all.add(new Planted("2 rank five grades too low", "rank-and-role", with(truth, low, truth.place(), null, null))));
        rank.flatMap(one -> ranked(one.order() + 4))
                .ifPresent(high -> all.add(new Planted("3 rank four grades too high", "rank-and-role", with(truth, high, truth.place(), null, null))));
        int intake = Math.max(50, 50 + window.until().getYear() - 2007 + 3);
        all.add(new Planted("4 intake commissioned later", "intake", with(truth, truth.rank(), truth.place(), null, "DSA intake " + intake)));
        all.add(new Planted(
                "5 date before the unit existed",
                "unit-existed",
                new ClaimedPosting(null, truth.rank(), truth.role(), unit.name(), truth.place(), PartialDate.parse("1940"), PartialDate.parse("1946"), null, null)));
        otherCommander(unit, window)
                .ifPresent(name -> all.add(new Planted("6 commander of another unit", "commander", with(truth, truth.rank(), truth.place(), name, null))));
        return all;
    }

    private static ClaimedPosting with(
            ClaimedPosting claim,
            @Nullable String rank,
            @Nullable String place,
            @Nullable String commander,
            @Nullable String intake) {
        return new ClaimedPosting(claim.name(), rank, claim.role(), claim.unit(), place, claim.from(), claim.until(), commander, intake);
    }

    private static Optional<String> ranked(int order) {
        return Rank.all().stream()
                .filter(rank -> rank.service().equals("army") && rank.order() == order)
                .map(Rank::name)
                .findFirst();
    }

    /** A state far from wherever the unit ever was. */
    private Optional<String> farPlace(RecordRef unit) {
        List<Presence> own = Presence.of(chronicle, unit.id());
        List<Entry> states = chronicle.entries().stream()
                .filter(entry -> "state".equals(entry.level()))
                .filter(entry -> own.stream().allMatch(presence -> geography.kilometres(entry.ref().id(), presence.where().id()).orElse(0) > FAR_KM))
                .toList();
        return states.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(states.get(chance.nextInt(states.size())).ref().name());
    }

    private static boolean isAttested(Truth truth) {
        return truth == Truth.CERTAIN || truth == Truth.POSSIBLE;
    }

    /** Somebody who commanded another unit at that time. */
    private Optional<String> otherCommander(RecordRef unit, Window window) {
        List<String> names = chronicle.entries().stream()
                .filter(entry -> entry.ref().kind() == RecordKind.UNIT && !entry.ref().id().equals(unit.id()))
                .flatMap(entry -> chronicle.to(entry.ref().id(), "POSTED_TO").stream())
                .filter(post -> post.sense().equals("Commander"))
                .filter(post -> isAttested(post.timeline().answerWithin(window.from(), window.until())))
                .map(post -> post.subject().name())
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(chance.nextInt(names.size())));
    }
}
