package org.faultline.language.internal.units;

import java.util.List;
import org.faultline.language.Designation;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.units.Reading.Found;

/** Reads the designations of one paragraph. */
public final class Scanner {

    private final Tokens tokens;
    private final boolean lenient;
    private final Reading reading;
    private final TypeFirst typeFirst;
    private final NumberFirst numberFirst;
    private final Commands commands;

    private Scanner(NormalText text, Context context, boolean lenient) {
        this.tokens = Tokens.of(text);
        this.lenient = lenient;
        this.reading = new Reading(tokens);
        ForceMentions mentions = new ForceMentions(tokens);
        Guards guards = new Guards(tokens);
        Owners owners = new Owners(tokens, mentions);
        NumberLists lists = new NumberLists(tokens);
        Emitter emitter = new Emitter(tokens, reading, owners, context);
        this.typeFirst = new TypeFirst(tokens, lists, guards, emitter, context, lenient);
        this.numberFirst = new NumberFirst(tokens, lists, guards, owners, emitter, typeFirst, lenient);
        this.commands = new Commands(tokens, owners, reading, context, lenient);
    }

    /**
     * Reads a paragraph of a document.
     *
     * @param text the paragraph
     * @param context what the document is about
     */
    public static List<Designation> scan(NormalText text, DocumentContext context) {
        return new Scanner(text, context.context(), false).scan();
    }

    /** {@return the units named in a search box or a key, where abbreviations may be in small letters} */
    public static List<Designation> scanName(NormalText text) {
        return new Scanner(text, Context.NONE, true).scan();
    }

    private List<Designation> scan() {
        int i = 0;
        while (i < tokens.count()) {
            i = Math.max(step(i), i + 1);
        }
        inherit();
        return reading.all().stream().map(Found::unit).toList();
    }

    private int step(int i) {
        int past = numberFirst.at(i);
        if (past > i) {
            return past;
        }
        Match<UnitForm> type = UnitLexicon.at(tokens, i, lenient);
        if (type != null) {
            past = typeFirst.at(type);
            if (past > i) {
                return past;
            }
            past = commands.seatAfter(type);
            if (past > i) {
                return past;
            }
            past = commands.at(i);
            return past > i ? past : type.end();
        }
        return commands.at(i);
    }

    /** A battalion beside a brigade, or under one, belongs to the brigade's force: the Myanmar army has no brigades. */
    private void inherit() {
        List<Found> all = reading.all();
        for (int i = all.size() - 2; i >= 0; i--) {
            Found one = all.get(i);
            Found next = all.get(i + 1);
            boolean open = !one.stated() && isUntyped(one.unit());
            if (open && next.unit().type().equals("BDE") && isJoined(one.end(), next.begin())) {
                reading.assign(i, next.unit().force());
            }
        }
    }

    private static boolean isUntyped(Designation unit) {
        return unit.type().equals("BN?") || unit.type().equals("DIV?");
    }

    private boolean isJoined(int from, int until) {
        return Emitter.isJoined(tokens, from, until);
    }
}
