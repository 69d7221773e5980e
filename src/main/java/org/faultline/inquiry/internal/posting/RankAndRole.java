package org.faultline.inquiry.internal.posting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.inquiry.Verdict;
import org.faultline.language.Rank;
import org.faultline.language.Ranks;

/** Whether the rank fits the role, in a unit of that level. */
final class RankAndRole implements PostingRule {

    private static final List<Range> RANGES =
            TestTable.read("ranks-of-roles.tsv").stream().map(Range::of).toList();
    private static final int HIGHEST_IN_A_BATTALION = 13;

    private record Range(
            String role, String level, int usualFrom, int usualUntil, int strainedFrom, int strainedUntil) {

        static Range of(Map<String, String> row) {
            return new Range(
                    TestTable.text(row, "role"),
                    TestTable.text(row, "level"),
                    TestTable.number(row, "usualFrom"),
                    TestTable.number(row, "usualUntil"),
                    TestTable.number(row, "strainedFrom"),
                    TestTable.number(row, "strainedUntil"));
        }

        boolean isOf(RoleKind kind, String wanted) {
            return role.equals(kind.word()) && (level.equals("any") || level.equals(wanted));
        }

        Verdict of(int order) {
            if (order >= usualFrom && order <= usualUntil) {
                return Verdict.COMPATIBLE;
            }
            return order >= strainedFrom && order <= strainedUntil ? Verdict.STRAINED : Verdict.CONTRADICTED;
        }

        String usual() {
            return nameOf(usualFrom) + (usualFrom == usualUntil ? "" : " to " + nameOf(usualUntil));
        }
    }

    @Override
    public String name() {
        return "rank-and-role";
    }

    @Override
    public String needs() {
        return "a rank";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        String claimed = posting.claimed().rank();
        return claimed == null ? Optional.empty() : Optional.of(judged(posting, claimed));
    }

    private Finding judged(Case posting, String claimed) {
        Optional<Rank> read = army(claimed);
        if (read.isEmpty()) {
            return Finding.of(name(), Verdict.UNKNOWN, "What is given as the rank is no rank of the army's table.");
        }
        Rank rank = read.get();
        String role = posting.claimed().role();
        String level = posting.level().orElse("");
        if (role == null) {
            return withoutRole(rank, level);
        }
        RoleKind kind = RoleKind.of(role);
        String commands = kind.hasLevel() ? RoleKind.levelOf(role).orElse(level) : level;
        return RANGES.stream()
                .filter(range -> range.isOf(kind, commands))
                .findFirst()
                .map(range -> Finding.of(name(), range.of(rank.order()), words(rank, range, kind, commands)))
                .orElseGet(() -> Finding.of(
                        name(), Verdict.UNKNOWN, "No table says which ranks hold that role in a unit of that type."));
    }

    private static String words(Rank rank, Range range, RoleKind kind, String level) {
        String where = level.isEmpty() || range.level().equals("any") ? "" : " of a " + level;
        return "The role (" + kind.word() + where + ") is usually held by " + range.usual() + "; claimed is "
                + rank.name() + ".";
    }

    private Finding withoutRole(Rank rank, String level) {
        boolean battalion = level.equals("battalion");
        if (battalion && rank.order() > HIGHEST_IN_A_BATTALION) {
            return Finding.of(
                    name(),
                    Verdict.CONTRADICTED,
                    "No " + rank.name() + " belongs to a battalion, which a lieutenant colonel commands.");
        }
        return battalion && rank.order() == HIGHEST_IN_A_BATTALION
                ? Finding.of(
                        name(),
                        Verdict.STRAINED,
                        "A battalion is commanded by a lieutenant colonel, one rank below the one claimed.")
                : Finding.of(name(), Verdict.COMPATIBLE, "A " + rank.name() + " can belong to a unit of that type.");
    }

    /** {@return the rank of the army that a text names} */
    static Optional<Rank> army(String text) {
        return Ranks.of(text)
                .or(() -> Ranks.highest(Ranks.in(text)))
                .filter(rank -> rank.service().equals("army"));
    }

    static String nameOf(int order) {
        return Rank.all().stream()
                .filter(rank -> rank.service().equals("army") && rank.order() == order)
                .map(Rank::name)
                .findFirst()
                .orElseThrow();
    }
}
