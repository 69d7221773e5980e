package org.faultline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.faultline.language.internal.names.ParsedName;

/**
 * Coarse codes of a name's syllables, to find candidates for a comparison in an index. Names in both scripts share one key space.
 *
 * <p>Candidates are the names of which all syllables but one have a code in common, in order.
 */
public final class NameKeys {

    private NameKeys() {}

    /**
     * {@return for each syllable its codes, to be indexed as tokens at one position; empty when the name cannot be read}
     *
     * @param name a name, ranks and honorifics included or not
     */
    public static List<Set<String>> of(String name) {
        return ParsedName.of(name).keys();
    }

    /** {@return whether two names have all syllables but one in common, in order} */
    public static boolean areCandidates(List<? extends Set<String>> a, List<? extends Set<String>> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                boolean same = !Collections.disjoint(a.get(i - 1), b.get(j - 1));
                common[i][j] =
                        Math.max(common[i - 1][j - 1] + (same ? 1 : 0), Math.max(common[i - 1][j], common[i][j - 1]));
            }
        }
        int shared = common[a.size()][b.size()];
        return shared > 0 && shared >= Math.max(a.size(), b.size()) - 1;
    }

    /** {@return the codes of all syllables in a row, for an index that has no positions} */
    public static List<String> flat(String name) {
        List<String> codes = new ArrayList<>();
        of(name).forEach(codes::addAll);
        return codes;
    }
}
