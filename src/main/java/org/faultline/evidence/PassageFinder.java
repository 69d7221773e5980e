package org.faultline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.evidence.Paragraphs.Range;

/**
 * Finds the passage of a citation in a text: by its characters if they are recorded, else by its printed words, else by the
 * paragraphs that its locator names.
 */
record PassageFinder(String text, List<Range> paragraphs) {

    /** {@code para 14}, {@code paragraphs 3-5}; a locator joins several with semicolons. */
    private static final Pattern PARAGRAPHS = Pattern.compile(
            "\\bpara(?:graph)?s?\\.?\\s*(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?", Pattern.CASE_INSENSITIVE);

    /** {@return the stretches to mark, in order and apart from one another; none when it is not found} */
    List<Range> find(CitedPassage passage) {
        Integer begin = passage.begin();
        Integer end = passage.end();
        if (begin != null && end != null && begin >= 0 && begin < end && begin < text.length()) {
            return List.of(whole(begin, Math.min(end, text.length())));
        }
        String quote = passage.quote();
        if (quote != null && !quote.isBlank()) {
            int at = text.indexOf(quote.strip());
            if (at >= 0) {
                return List.of(new Range(at, at + quote.strip().length()));
            }
        }
        return passage.locator() == null ? List.of() : named(passage.locator());
    }

    private List<Range> named(String locator) {
        List<Range> stretches = new ArrayList<>();
        Matcher matcher = PARAGRAPHS.matcher(locator);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int number = Math.max(1, first); number <= Math.min(last, paragraphs.size()); number++) {
                stretches.add(paragraphs.get(number - 1));
            }
        }
        return stretches.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Range::begin))
                .toList();
    }

    /** Offsets never fall between the two halves of one character. */
    private Range whole(int begin, int end) {
        int from = begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
        int until = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        return new Range(from, until);
    }
}
