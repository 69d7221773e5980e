package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.Designation;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the commands that are named and not numbered: regional commands by direction, regional operations commands by town. */
final class Commands {

    private static final Set<String> BEFORE_OTHERS =
            Set.of("naval", "air", "navy", "us", "central-asian", "police", "middle");
    private static final Set<String> HEADS = Set.of("command", "commands");
    /** What makes a command a part of another word: "Central command post". */
    private static final Set<String> AFTER_A_COMMAND =
            Set.of("post", "posts", "centre", "center", "structure", "of", "and", "line");

    private static final Set<String> AFTER_A_TOWN = Set.of("မြို\u1037", "က", "ရှိ", "မှ", "ရဲ\u1037", "\u104F");
    private static final Set<String> HEADQUARTERS = Set.of("headquarters", "hq");

    private final Tokens tokens;
    private final Owners owners;
    private final Reading reading;
    private final Context context;
    private final boolean lenient;

    Commands(Tokens tokens, Owners owners, Reading reading, Context context, boolean lenient) {
        this.tokens = tokens;
        this.owners = owners;
        this.reading = reading;
        this.context = context;
        this.lenient = lenient;
    }

    /** {@return the token after the command named at a token, or -1} */
    int at(int i) {
        if (tokens.is(i, Kind.SYLLABLE)) {
            int past = burmese(i);
            return past > 0 ? past : Math.max(abbreviation(i), seatBefore(i));
        }
        if (!tokens.is(i, Kind.WORD)) {
            return -1;
        }
        int past = tokens.is(i, "rmc") ? behindAbbreviation(i) : english(i);
        if (past < 0) {
            past = abbreviation(i);
        }
        return past > 0 ? past : seatBefore(i);
    }

    private int english(int begin) {
        Match<String> direction = CommandLexicon.direction(tokens, begin);
        List<Match<String>> directions = new ArrayList<>();
        int i = begin;
        while (direction != null && directions.size() < 14) {
            directions.add(direction);
            i = direction.end();
            int next = afterSeparator(i);
            direction = next > 0 ? CommandLexicon.direction(tokens, next) : null;
        }
        int head = directions.isEmpty() ? -1 : head(begin, i);
        if (head < 0 || BEFORE_OTHERS.contains(tokens.form(begin - 1))) {
            return -1;
        }
        if (directions.size() == 1) {
            return add(directions.getFirst(), begin, head) ? head : -1;
        }
        for (Match<String> one : directions) {
            add(one, one.begin(), one.equals(directions.getLast()) ? head : one.end());
        }
        return head;
    }

    private int afterSeparator(int i) {
        int past = i;
        while (tokens.is(past, ",")
                || tokens.is(past, "and")
                || tokens.is(past, "&")
                || tokens.is(past, "the")
                || tokens.is(past, "\u104A")
                || tokens.is(past, "နှင်\u1037")) {
            past++;
        }
        return past > i ? past : -1;
    }

    /** {@return the token after "Regional Military Command" or a part of it, or -1} */
    private int head(int first, int begin) {
        int i = begin;
        boolean regional = tokens.is(i, "regional") || tokens.is(i, "region") || tokens.is(i, "area");
        i += regional ? 1 : 0;
        boolean military = tokens.is(i, "military") || tokens.is(i, "army");
        i += military ? 1 : 0;
        if (military && !regional && (tokens.is(i, "region") || tokens.is(i, "regional"))) {
            i++;
        }
        if (tokens.is(i, "rmc") || tokens.is(i, "rmcs")) {
            return i + 1;
        }
        if (HEADS.contains(tokens.form(i))) {
            boolean named = regional
                    || military
                    || lenient
                    || tokens.isCapitalised(i)
                    || tokens.is(i, "commands")
                    || ((tokens.isCapitalised(begin - 1) || owners.left(first) != null)
                            && !AFTER_A_COMMAND.contains(tokens.form(i + 1)));
            return named ? i + 1 : -1;
        }
        boolean seat = regional && HEADQUARTERS.contains(tokens.form(i));
        return seat ? i + 1 : -1;
    }

    private boolean add(Match<String> direction, int begin, int end) {
        Force owner = owners.of(begin, end);
        if (!lenient
                && owner == null
                && !tokens.isCapitalised(direction.begin())
                && !tokens.isCapitalised(end - 1)
                && !tokens.is(direction.end(), "regional")
                && !tokens.is(direction.end(), "military")) {
            return false;
        }
        boolean foreign = owner == null ? context.isForeignOnly() : owner.kind() == Force.Kind.FOREIGN;
        if (foreign) {
            return false;
        }
        String force = owner == null || owner.isMyanmar() ? Designation.MYANMAR : owner.code();
        reading.add(Reading.typeIn("RMC", force), "", direction.entry(), begin, end, force, owner != null);
        return true;
    }

    /** "RMC Western", "RMC (Western)". */
    private int behindAbbreviation(int begin) {
        if (!lenient && !tokens.isAllCapitals(begin)) {
            return -1;
        }
        boolean bracket = tokens.is(begin + 1, "(") || tokens.is(begin + 1, "-");
        Match<String> direction = CommandLexicon.direction(tokens, bracket ? begin + 2 : begin + 1);
        if (direction == null) {
            return -1;
        }
        int end = bracket && tokens.is(direction.end(), ")") ? direction.end() + 1 : direction.end();
        return add(direction, begin, end) ? end : -1;
    }

    private int burmese(int begin) {
        Match<String> direction = CommandLexicon.burmeseDirection(tokens, begin);
        List<Match<String>> directions = new ArrayList<>();
        int i = begin;
        while (direction != null && directions.size() < 14) {
            directions.add(direction);
            i = direction.end();
            int next = afterSeparator(i);
            direction = next > 0 ? CommandLexicon.burmeseDirection(tokens, next) : null;
        }
        Match<String> tail = directions.isEmpty() ? null : CommandLexicon.burmeseTail(tokens, i);
        if (tail == null) {
            return -1;
        }
        for (Match<String> one : directions) {
            boolean last = one.equals(directions.getLast());
            add(one, one.begin(), last ? tail.end() : one.end(), owners.left(begin));
        }
        return tail.end();
    }

    private void add(Match<String> direction, int begin, int end, @Nullable Force owner) {
        String force = owner == null || owner.isMyanmar() ? Designation.MYANMAR : owner.code();
        reading.add(Reading.typeIn("RMC", force), "", direction.entry(), begin, end, force, owner != null);
    }

    private int abbreviation(int begin) {
        Match<String> match = CommandLexicon.abbreviation(tokens, begin);
        if (match == null) {
            return -1;
        }
        boolean burmese = tokens.is(begin, Kind.SYLLABLE);
        boolean meant = burmese
                ? !UnitLexicon.isInnerConsonant(tokens, begin) && !isRegistrationNumber(begin, match.end())
                : lenient || tokens.isCapitalised(begin);
        if (!meant) {
            return -1;
        }
        reading.add("RMC", "", match.entry(), begin, match.end(), Designation.MYANMAR, false);
        return match.end();
    }

    /** A national registration number has a township's three letters between a slash and a bracket: ၅/မကန(နိုင်)123456. */
    private boolean isRegistrationNumber(int begin, int end) {
        return tokens.is(begin - 1, "/") && tokens.is(end, "(");
    }

    /** "Laukkai ROC", "Laukkaing DaKaSa", "လောက်ကိုင် ဒကစ": the town stands before. */
    private int seatBefore(int begin) {
        Match<String> seat = CommandLexicon.seat(tokens, begin);
        if (seat == null || (tokens.is(begin, Kind.WORD) && !tokens.isCapitalised(begin) && !lenient)) {
            return -1;
        }
        int i = seat.end();
        while (i - seat.end() < 2 && AFTER_A_TOWN.contains(tokens.form(i))) {
            i++;
        }
        if (tokens.is(i, "-") && tokens.is(i + 1, "based")) {
            i += 2;
        } else if (tokens.is(i, "အ") && tokens.is(i + 1, "ခြေ") && tokens.is(i + 2, "စိုက်")) {
            i += 3;
        } else if (tokens.is(i, "'") && tokens.is(i + 1, "s")) {
            i += 2;
        }
        if (HEADQUARTERS.contains(tokens.form(i)) && tokens.is(i + 1, "(")) {
            i += 2;
        }
        Match<UnitForm> type = UnitLexicon.at(tokens, i, lenient);
        if (type == null || !type.entry().code().equals("ROC")) {
            return -1;
        }
        reading.add("ROC", "", seat.entry(), begin, type.end(), Designation.MYANMAR, false);
        return type.end();
    }

    /** "ROC (Lauki)", "ROC in Loikaw", "Regional Operations Command – Sittwe": the town stands behind. */
    int seatAfter(Match<UnitForm> type) {
        if (!type.entry().code().equals("ROC")) {
            return -1;
        }
        int i = type.end();
        Match<UnitForm> again = tokens.is(i, "(") ? UnitLexicon.at(tokens, i + 1, lenient) : null;
        if (again != null && tokens.is(again.end(), ")")) {
            i = again.end() + 1;
        }
        if (HEADQUARTERS.contains(tokens.form(i))) {
            i++;
        }
        boolean bracket = tokens.is(i, "(");
        if (bracket
                || tokens.is(i, "-")
                || tokens.is(i, "in")
                || tokens.is(i, "at")
                || tokens.is(i, "of")
                || tokens.is(i, ",")) {
            i++;
        }
        Match<String> seat = CommandLexicon.seat(tokens, i);
        if (seat != null && (!tokens.is(i, Kind.WORD) || tokens.isCapitalised(i) || lenient)) {
            int end = bracket && tokens.is(seat.end(), ")") ? seat.end() + 1 : seat.end();
            reading.add("ROC", "", seat.entry(), type.begin(), end, Designation.MYANMAR, false);
            return end;
        }
        return bracket ? otherSeat(type, i) : -1;
    }

    /** A town in brackets that the table does not have is taken as written. */
    private int otherSeat(Match<UnitForm> type, int begin) {
        int i = begin;
        while (i < begin + 3 && tokens.isCapitalised(i) && !tokens.isAllCapitals(i)) {
            i++;
        }
        if (i == begin || !tokens.is(i, ")") || tokens.is(begin, "taiwan") || tokens.is(begin, "taipei")) {
            return -1;
        }
        String name = tokens.source().text().substring(tokens.begin(begin), tokens.end(i - 1));
        reading.add("ROC", "", name, type.begin(), i + 1, Designation.MYANMAR, false);
        return i + 1;
    }
}
