package org.faultline.evidence.internal;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.evidence.Paragraphs;
import org.faultline.evidence.Paragraphs.Range;
import org.jspecify.annotations.Nullable;

/** Finds the sentence of a located paragraph that a citation is about: the one that shares the most words with our summary. */
final class QuoteFinder {

    private static final int LONGEST_QUOTE = 300;
    private static final Pattern NUMBER = Pattern.compile("para (\\d{1,6})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");

    private QuoteFinder() {}

    /** {@return the sentence's place in the text; none when the text has no such paragraph} */
    static Optional<Range> find(String text, String locator, @Nullable String passage) {
        Matcher matcher = NUMBER.matcher(locator);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        var paragraphs = Paragraphs.of(text);
        if (number < 1 || number > paragraphs.size()) {
            return Optional.empty();
        }
        return Optional.of(bestSentence(text, paragraphs.get(number - 1), passage == null ? "" : passage));
    }

    private static Range bestSentence(String text, Range paragraph, String passage) {
        Set<String> wanted = words(passage);
        String content = text.substring(paragraph.begin(), paragraph.end());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(content);
        Range best = null;
        int most = -1;
        int begin = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            Set<String> shared = words(content.substring(begin, end));
            shared.retainAll(wanted);
            if (shared.size() > most) {
                most = shared.size();
                best = trimmed(text, paragraph.begin() + begin, paragraph.begin() + end);
            }
            begin = end;
        }
        return best == null ? trimmed(text, paragraph.begin(), paragraph.end()) : best;
    }

    private static Range trimmed(String text, int begin, int end) {
        int first = begin;
        int last = Math.min(end, begin + LONGEST_QUOTE);
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Range(first, last);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
