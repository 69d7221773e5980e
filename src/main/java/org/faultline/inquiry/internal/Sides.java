package org.faultline.inquiry.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.ConflictSide;
import org.jspecify.annotations.Nullable;

/** Puts the sides of a conflict in order: the working answer first, and why. */
final class Sides {

    private static final int ID_BYTES = 8;

    private Sides() {}

    /**
     * One side before it is compared.
     *
     * @param says what it says
     * @param claims the claims that say so
     */
    record Side(String says, List<Claim> claims) {

        Claim best() {
            return WorkingAnswer.of(claims).orElseThrow();
        }

        Set<String> lineages() {
            return claims.stream()
                    .flatMap(claim -> claim.lineages().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Conflict conflict(ConflictRule rule, @Nullable RecordRef about, String question, Side one, Side other) {
        List<Side> ordered = Stream.of(one, other)
                .sorted(Comparator.comparing(Side::best, WorkingAnswer.BEST_FIRST))
                .toList();
        Side first = ordered.getFirst();
        Side second = ordered.getLast();
        Set<String> shared = new TreeSet<>(first.lineages());
        shared.retainAll(second.lineages());
        return new Conflict(
                id(
                        rule,
                        Stream.of(one, other)
                                .flatMap(side -> side.claims().stream())
                                .toList()),
                rule,
                about,
                question,
                List.of(side(first, true), side(second, false)),
                WorkingAnswer.because(first.best(), second.best()),
                !shared.isEmpty());
    }

    private static ConflictSide side(Side side, boolean working) {
        return new ConflictSide(
                side.says(),
                side.claims().stream().map(Claim::id).sorted().toList(),
                List.copyOf(side.lineages()),
                side.claims().stream()
                        .flatMap(claim -> claim.citations().stream())
                        .map(citation -> citation.source().reliability())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                side.claims().stream()
                        .map(Claim::credibility)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                working);
    }

    private static String id(ConflictRule rule, Collection<Claim> claims) {
        String text = rule.word() + claims.stream().map(Claim::id).sorted().collect(Collectors.joining("|"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "conflict-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
