package org.faultline.inquiry.internal.posting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Claim;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.Rank;
import org.jspecify.annotations.Nullable;

/** Whether a source attests such a posting in the unit: of that person, or, where no name is given, of that rank in that role. */
final class PostingAttested implements PostingRule {

    private static final int FEW_GRADES = 1;

    /** A posting of the unit, and what of the claim agrees with it. */
    private record Beside(
            Fact post, Claim claim, boolean rankStated, boolean rank, boolean role, Truth truth, boolean near) {

        boolean attested() {
            return truth == Truth.CERTAIN || truth == Truth.POSSIBLE;
        }
    }

    @Override
    public String name() {
        return "posting-attested";
    }

    @Override
    public String needs() {
        return "a name, or a rank and a role";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        boolean asked = posting.claimed().name() != null
                || (posting.claimed().rank() != null && posting.claimed().role() != null);
        if (!asked) {
            return Optional.empty();
        }
        Window window = posting.window();
        List<Beside> posts = posting.chronicle().to(posting.unit().id(), "POSTED_TO").stream()
                .flatMap(post -> post.claims().stream().map(claim -> beside(posting, post, claim, window)))
                .toList();
        return Optional.of(posting.claimed().name() == null ? unnamed(posts) : named(posting, posts));
    }

    private Finding unnamed(List<Beside> posts) {
        List<Beside> both = posts.stream()
                .filter(post -> post.rankStated() && post.rank() && post.role() && post.near())
                .toList();
        List<Beside> then = both.stream().filter(Beside::attested).toList();
        if (!then.isEmpty()) {
            return finding(
                    Verdict.SUPPORTED,
                    "A posting of that rank and role is attested there for that time: " + when(then.getFirst()) + ".",
                    then);
        }
        return both.isEmpty()
                ? Finding.of(name(), Verdict.UNKNOWN, "No source tells of a posting of that rank and role there.")
                : finding(
                        Verdict.COMPATIBLE,
                        "A posting of that rank and role is attested there at another time: " + when(both.getFirst())
                                + ".",
                        both);
    }

    private Finding named(Case posting, List<Beside> posts) {
        String name = Objects.requireNonNull(posting.claimed().name());
        List<Beside> same = posts.stream()
                .filter(post -> decision(posting, post, name) == Decision.MATCH)
                .toList();
        if (same.isEmpty()) {
            return rival(posting, posts)
                    .orElseGet(() -> Finding.of(
                            name(), Verdict.UNKNOWN, "No source tells of anybody of that name in a post there."));
        }
        List<Beside> then = same.stream().filter(Beside::attested).toList();
        boolean fits = same.stream().anyMatch(post -> post.rank() && post.role());
        if (!fits) {
            return finding(Verdict.STRAINED, "That name is attested there, but in another rank or role.", same);
        }
        if (!then.isEmpty()) {
            return finding(
                    Verdict.SUPPORTED,
                    "A posting of that name is attested there for that time: " + when(then.getFirst()) + ".",
                    then);
        }
        boolean ended = same.stream().allMatch(post -> post.truth() == Truth.NO);
        return finding(
                ended ? Verdict.STRAINED : Verdict.COMPATIBLE,
                "A posting of that name is attested there at another time: " + when(same.getFirst()) + ".",
                same);
    }

    /** Who claims to have been the commander while another is attested in command. */
    private Optional<Finding> rival(Case posting, List<Beside> posts) {
        String role = posting.claimed().role();
        boolean commander = role != null
                && RoleKind.of(role) == RoleKind.COMMANDER
                && RoleKind.levelOf(role)
                        .map(level -> posting.level().equals(Optional.of(level)))
                        .orElse(true);
        if (!commander) {
            return Optional.empty();
        }
        return posts.stream()
                .filter(post -> post.attested() && post.post().sense().equals("Commander"))
                .findFirst()
                .map(post -> finding(
                        post.truth() == Truth.CERTAIN ? Verdict.CONTRADICTED : Verdict.STRAINED,
                        post.post().subject().name() + " is attested as its commander at that time.",
                        List.of(post)));
    }

    private static Beside beside(Case posting, Fact post, Claim claim, @Nullable Window window) {
        Posting attested = (Posting) claim.assertion();
        return new Beside(
                post,
                claim,
                attested.rank() != null,
                sameRank(posting.claimed().rank(), attested.rank()),
                sameRole(posting, attested),
                window == null ? Truth.UNKNOWN : truth(post, claim, window),
                window == null || Posts.daysFrom(claim.valid(), window) <= CommandAt.LAPSE_DAYS);
    }

    private static Truth truth(Fact post, Claim claim, Window window) {
        Truth own = Timeline.of(List.of(claim.valid())).answerWithin(window.from(), window.until());
        return own.holds() ? own : post.timeline().answerWithin(window.from(), window.until());
    }

    private static boolean sameRank(@Nullable String claimed, @Nullable String attested) {
        if (claimed == null || attested == null) {
            return claimed == null || attested == null;
        }
        Optional<Rank> one = RankAndRole.army(claimed);
        Optional<Rank> other = RankAndRole.army(attested);
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.get().order() - other.get().order()) < FEW_GRADES;
    }

    private static boolean sameRole(Case posting, Posting attested) {
        String claimed = posting.claimed().role();
        if (claimed == null) {
            return true;
        }
        RoleKind kind = RoleKind.of(claimed);
        return kind != RoleKind.OTHER
                && Stream.of(attested.title(), attested.role())
                        .flatMap(Stream::ofNullable)
                        .anyMatch(text -> RoleKind.of(text) == kind
                                && (!kind.hasLevel() || level(posting, text).equals(level(posting, claimed))));
    }

    /** Of which level of unit a role speaks: the one that it names, else that of the unit itself. */
    private static String level(Case posting, String role) {
        return RoleKind.levelOf(role).or(posting::level).orElse("");
    }

    private static Decision decision(Case posting, Beside post, String name) {
        return People.nearest(posting.chronicle(), post.post().subject(), name).decision();
    }

    private static String when(Beside post) {
        return InWords.when(post.claim().valid());
    }

    private Finding finding(Verdict verdict, String words, List<Beside> posts) {
        return new Finding(
                name(),
                verdict,
                words,
                posts.stream().map(post -> post.claim().id()).toList());
    }
}
