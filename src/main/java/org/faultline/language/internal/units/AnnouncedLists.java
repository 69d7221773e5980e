package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.units.NumberItem.Joint;

/** "three light infantry battalions in Mansi and Momauk: 319 and 601 in the former and 437 in the latter". */
final class AnnouncedLists {

    private static final int FARTHEST = 40;

    private final Tokens tokens;
    private final NumberLists lists;
    private final Guards guards;
    private final Emitter emitter;

    AnnouncedLists(Tokens tokens, NumberLists lists, Guards guards, Emitter emitter) {
        this.tokens = tokens;
        this.lists = lists;
        this.guards = guards;
        this.emitter = emitter;
    }

    /**
     * Reads a list that a counted plural announces. It counts only when exactly as many plain numbers follow the colon or dash,
     * within the sentence, as were announced.
     *
     * @return the token after the list, or -1
     */
    int at(Match<UnitForm> type) {
        int announced = type.entry().plural() ? guards.announcedCount(type.begin() - 1) : 0;
        if (announced == 0) {
            return -1;
        }
        int i = type.end();
        int limit = Math.min(tokens.count(), i + FARTHEST);
        while (i < limit && !isOpening(i) && !(i == type.end() && tokens.is(i, ","))) {
            if (isSentenceEnd(i) || tokens.is(i, Kind.NUMBER)) {
                return -1;
            }
            i++;
        }
        List<NumberItem> numbers = new ArrayList<>();
        i++;
        while (i < limit && !isSentenceEnd(i)) {
            if (i > type.end() && UnitLexicon.at(tokens, i, false) != null) {
                return -1;
            }
            NumberItem item = lists.item(i, Joint.FIRST);
            if (item != null && Numbers.isPossible(type.entry().code(), item.value()) && !guards.isCount(item.end())) {
                numbers.add(item);
                i = item.end();
            } else {
                i++;
            }
        }
        boolean complete = numbers.size() == announced;
        return complete && emitter.emit(type.entry(), type.begin(), type.end(), numbers) ? i : -1;
    }

    private boolean isOpening(int i) {
        return tokens.is(i, ":") || (tokens.is(i, "-") && !tokens.isAttached(i));
    }

    private boolean isSentenceEnd(int i) {
        return tokens.is(i, ".") || tokens.is(i, "\u104B") || tokens.is(i, "?") || tokens.is(i, "!");
    }
}
