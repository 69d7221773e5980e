package org.faultline.inquiry.internal.posting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.inquiry.Echelon;
import org.faultline.inquiry.Holder;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.Truth;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.Decision;

/** Whether the commander that the claim names commanded the unit then, in any spelling of the name. */
final class CommanderNamed implements PostingRule {

    /** Below this the names are surely two; above it a spelling may be unknown. */
    private static final double UNLIKE = 0.6;

    private static final int NEAR_DAYS = 366;

    @Override
    public String name() {
        return "commander";
    }

    @Override
    public String needs() {
        return "a commander's name";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        String claimed = posting.claimed().commander();
        if (claimed == null) {
            return Optional.empty();
        }
        Window window = posting.window();
        return Optional.of(
                window == null
                        ? Finding.of(name(), Verdict.UNKNOWN, "Without a date nothing says who commanded it then.")
                        : judged(posting, claimed, window));
    }

    private Finding judged(Case posting, String claimed, Window window) {
        Echelon unit = CommandAt.of(posting.chronicle(), posting.unit(), window);
        Optional<Finding> held = unit.holders().stream()
                .filter(holder -> compared(posting, holder, claimed).decision() != Decision.NONE)
                .findFirst()
                .map(holder -> held(posting, holder, claimed));
        if (held.isPresent()) {
            return held.get();
        }
        Optional<Holder> above = above(unit, new HashSet<>()).stream()
                .filter(holder -> isMatch(posting, holder, claimed))
                .findFirst();
        List<Holder> inCommand = unit.holders().stream()
                .filter(holder -> !holder.manner().equals("deputy"))
                .toList();
        if (above.isPresent()) {
            return finding(
                    Verdict.STRAINED,
                    "That name is attested in command above " + posting.unit().name() + ", not of the unit itself.",
                    above.get());
        }
        return inCommand.isEmpty()
                ? nobodyKnown(posting, unit, claimed, window)
                : somebodyElse(posting, inCommand.getFirst(), claimed);
    }

    private Finding held(Case posting, Holder holder, String claimed) {
        String who = holder.post().other().name();
        if (holder.manner().equals("deputy")) {
            return finding(Verdict.STRAINED, who + " is attested as deputy, not in command.", holder);
        }
        boolean match = isMatch(posting, holder, claimed);
        boolean assumed = holder.post().truth() == Truth.ASSUMED;
        String near = assumed && holder.post().daysSince() != null
                ? ", last attested " + holder.post().daysSince() + " days before"
                : "";
        return finding(
                match && !assumed ? Verdict.SUPPORTED : Verdict.COMPATIBLE,
                who + " is attested in command" + near + (match ? "." : "; the name given may be a spelling of it."),
                holder);
    }

    private Finding somebodyElse(Case posting, Holder holder, String claimed) {
        Truth truth = holder.post().truth();
        Long since = holder.post().daysSince();
        boolean unlike = compared(posting, holder, claimed).score() < UNLIKE;
        Verdict verdict = truth == Truth.CERTAIN && unlike
                ? Verdict.CONTRADICTED
                : truth != Truth.ASSUMED || (since != null && since <= NEAR_DAYS) ? Verdict.STRAINED : Verdict.UNKNOWN;
        String how = truth == Truth.ASSUMED && since != null
                ? "is assumed to have commanded it, last attested " + since + " days before"
                : "is attested in command";
        return finding(verdict, holder.post().other().name() + " " + how + ", not the name given.", holder);
    }

    private Finding nobodyKnown(Case posting, Echelon unit, String claimed, Window window) {
        Optional<Holder> otherwise = Stream.concat(unit.displaced().stream(), unit.undated().stream())
                .filter(holder -> isMatch(posting, holder, claimed))
                .findFirst();
        if (otherwise.isPresent()) {
            return finding(
                    Verdict.COMPATIBLE,
                    "That name commanded it at another time, or at one that no source states.",
                    otherwise.get());
        }
        List<Fact> elsewhere = People.called(posting.chronicle(), claimed)
                .flatMap(person -> posting.chronicle().from(person.id(), "POSTED_TO").stream())
                .filter(post -> RoleKind.of(post.sense()) == RoleKind.COMMANDER)
                .filter(post -> Posts.heldNear(post, window))
                .toList();
        return elsewhere.isEmpty()
                ? Finding.of(name(), Verdict.UNKNOWN, "No source names who commanded it then.")
                : Finding.of(
                        name(),
                        Verdict.STRAINED,
                        "No source names who commanded it then; somebody of the name given is attested in command of "
                                + elsewhere.getFirst().object().name() + ": "
                                + InWords.when(elsewhere.getFirst().timeline().spans()) + ".",
                        elsewhere);
    }

    private static List<Holder> above(Echelon unit, Set<String> seen) {
        List<Holder> holders = new ArrayList<>();
        for (Echelon superior : unit.superiors()) {
            if (seen.add(superior.unit().id())) {
                holders.addAll(superior.holders());
                holders.addAll(above(superior, seen));
            }
        }
        return holders;
    }

    private static boolean isMatch(Case posting, Holder holder, String claimed) {
        return compared(posting, holder, claimed).decision() == Decision.MATCH;
    }

    private static NameComparison compared(Case posting, Holder holder, String claimed) {
        return People.nearest(posting.chronicle(), holder.post().other(), claimed);
    }

    private Finding finding(Verdict verdict, String words, Holder holder) {
        return new Finding(name(), verdict, words, holder.post().claims());
    }
}
