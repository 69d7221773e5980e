package org.faultline.inquiry.internal.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.inquiry.Verdict;

/** The tests in their order, and the rule that makes a verdict of what they find. */
public final class PostingRules {

    /** The test that says which unit is meant; it runs before the others. */
    public static final String UNIT_KNOWN = "unit-known";

    private static final List<PostingRule> RULES = List.of(
            new UnitExisted(),
            new PostingAttested(),
            new PlaceFits(),
            new RankAndRole(),
            new IntakeFits(),
            new CommanderNamed(),
            new OtherPostings(),
            new Travel());

    /** Tests that tell whoever passes them from somebody who only read up on armies. */
    private static final Set<String> TELLING = Set.of("place", "commander");

    /** Tests that rest on what sources say of this posting. That the unit was there at all says too little. */
    private static final Set<String> SOURCED = Set.of("posting-attested", "place", "commander");

    private PostingRules() {}

    /**
     * The answer of the rule.
     *
     * @param verdict the verdict
     * @param because which of its steps gave it
     */
    public record Ruling(Verdict verdict, String because) {}

    /** {@return what the tests found that the claim says something for} */
    public static List<Finding> findings(Case posting) {
        return RULES.stream().flatMap(rule -> rule.of(posting).stream()).toList();
    }

    /** {@return the tests that are not among those, each with what it needs} */
    public static List<String> notAsked(List<Finding> findings) {
        return RULES.stream()
                .filter(rule ->
                        findings.stream().noneMatch(found -> found.test().equals(rule.name())))
                .map(rule -> rule.name() + ": needs " + rule.needs())
                .toList();
    }

    /** {@return the names of all tests} */
    public static List<String> names() {
        return Stream.concat(Stream.of(UNIT_KNOWN), RULES.stream().map(PostingRule::name))
                .toList();
    }

    /** {@return the verdict on what all tests found, the one on the unit included} */
    public static Ruling ruling(List<Finding> findings) {
        List<String> contradicted = named(findings, Verdict.CONTRADICTED);
        if (!contradicted.isEmpty()) {
            return new Ruling(Verdict.CONTRADICTED, "contradicted by " + String.join(", ", contradicted));
        }
        List<String> strained = named(findings, Verdict.STRAINED);
        if (!strained.isEmpty()) {
            return new Ruling(Verdict.STRAINED, "strained by " + String.join(", ", strained));
        }
        List<String> supported = named(findings, Verdict.SUPPORTED);
        if (supported.contains("posting-attested")) {
            return new Ruling(Verdict.SUPPORTED, "a source attests the posting itself, and no test speaks against it");
        }
        List<String> telling = supported.stream().filter(TELLING::contains).toList();
        if (telling.size() == TELLING.size()) {
            return new Ruling(Verdict.SUPPORTED, "place and commander are right, and no test speaks against it");
        }
        List<String> agreeing = new ArrayList<>(supported);
        agreeing.addAll(named(findings, Verdict.COMPATIBLE));
        agreeing.retainAll(SOURCED);
        return agreeing.isEmpty()
                ? new Ruling(Verdict.UNKNOWN, "no source bears on it")
                : new Ruling(
                        Verdict.COMPATIBLE,
                        "it fits by " + String.join(", ", agreeing) + ", which others would also know");
    }

    private static List<String> named(List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(found -> found.result() == verdict)
                .map(Finding::test)
                .toList();
    }
}
