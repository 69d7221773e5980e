package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.Words;

/**
 * Cuts a text into paragraphs and sentences. A paragraph whose last sentence is left open, after others that were ended, goes on in the
 * next one: copies of articles tear sentences apart.
 */
final class Sentences {

    /** More words are no sentence; the rules look at all pairs of some words in one, so that it must end. */
    private static final int LONGEST = 250;

    /** A line that is longer was wrapped; a shorter one without an end is a heading. */
    private static final int WRAPPED = 60;

    private final Words words;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;
    private int endedInParagraph;

    private Sentences(Words words) {
        this.words = words;
    }

    static List<Sentence> of(Words words) {
        Sentences cutter = new Sentences(words);
        cutter.cut();
        return List.copyOf(cutter.sentences);
    }

    private void cut() {
        int from = 0;
        for (int i = 0; i < words.count(); i++) {
            int past = i + 1;
            boolean ended = isEnd(i);
            if (ended) {
                past = afterClosing(i + 1);
            }
            int lineFeeds = lineFeeds(past);
            boolean broken = past == words.count() || lineFeeds > 1 || (lineFeeds == 1 && breaksLine(from, past));
            if (ended || past - from >= LONGEST || (broken && !goesOn(from, past, lineFeeds))) {
                add(from, past, !ended);
                from = past;
                i = past - 1;
            }
            if (broken && from == past) {
                paragraph++;
                endedInParagraph = 0;
            }
        }
        if (from < words.count()) {
            add(from, words.count(), true);
        }
    }

    private void add(int from, int past, boolean open) {
        if (!open) {
            endedInParagraph++;
        }
        sentences.add(new Sentence(sentences.size(), paragraph, from, past, open));
    }

    private boolean goesOn(int from, int past, int lineFeeds) {
        boolean open = words.isWord(past - 1) || words.isSyllable(past - 1) || words.is(past - 1, ",");
        return lineFeeds > 0 && past < words.count() && endedInParagraph > 0 && open && past - from > 4;
    }

    private boolean breaksLine(int from, int past) {
        int lineBegin = words.text().lastIndexOf('\n', Math.max(0, words.end(past - 1) - 1)) + 1;
        boolean wrapped = words.end(past - 1) - Math.max(lineBegin, 0) >= WRAPPED;
        boolean small = words.isWord(past) && !words.isCapitalised(past);
        return !(wrapped || small) || isEnd(past - 1) || from == past;
    }

    private int lineFeeds(int past) {
        if (past <= 0 || past >= words.count()) {
            return 0;
        }
        int feeds = 0;
        for (int at = words.end(past - 1); at < words.begin(past); at++) {
            feeds += words.text().charAt(at) == '\n' ? 1 : 0;
        }
        return feeds;
    }

    private boolean isEnd(int i) {
        String form = words.form(i);
        if (form.equals("\u104B") || form.equals("!") || form.equals("?") || form.equals("\u2026")) {
            return true;
        }
        if (!form.equals(".")) {
            return false;
        }
        boolean decimal = words.isAttached(i + 1) && (words.isNumber(i + 1) || words.isWord(i + 1));
        boolean abbreviated =
                words.isAttached(i) && words.isWord(i - 1) && Lexicon.has("abbreviation", words.form(i - 1));
        boolean initial = words.isAttached(i)
                && words.isCapitalised(i - 1)
                && words.form(i - 1).length() == 1;
        boolean small = words.isWord(i + 1) && !words.isCapitalised(i + 1) && lineFeeds(i + 1) == 0;
        return !decimal && !abbreviated && !initial && !small;
    }

    /** Closing quotes and brackets belong to the sentence that they close. */
    private int afterClosing(int i) {
        int past = i;
        while (past < words.count() && words.isAttached(past) && isClosing(past)) {
            past++;
        }
        return past;
    }

    private boolean isClosing(int i) {
        String form = words.form(i);
        return form.equals("\"")
                || form.equals("'")
                || form.equals(")")
                || form.equals("]")
                || form.equals(".")
                || form.equals("\u201D")
                || form.equals("\u2019");
    }
}
