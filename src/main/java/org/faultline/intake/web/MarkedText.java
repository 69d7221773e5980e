package org.faultline.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.faultline.evidence.Paragraphs;
import org.faultline.intake.SuggestionRecord;

/**
 * A text with the places of suggestions marked in it.
 *
 * @param paragraphs its paragraphs, each in stretches
 */
record MarkedText(List<List<Stretch>> paragraphs) {

    /**
     * A stretch of text.
     *
     * @param text as stored
     * @param suggestions ids of the suggestions that quote it; none for plain text
     * @param open whether one of them waits for a decision
     */
    record Stretch(String text, List<String> suggestions, boolean open) {}

    static MarkedText of(String text, List<SuggestionRecord> suggestions) {
        List<List<Stretch>> paragraphs = new ArrayList<>();
        for (Paragraphs.Range paragraph : Paragraphs.of(text)) {
            List<SuggestionRecord> within = suggestions.stream()
                    .filter(one -> one.begin() < paragraph.end() && one.end() > paragraph.begin())
                    .toList();
            paragraphs.add(stretches(text, paragraph, within));
        }
        return new MarkedText(List.copyOf(paragraphs));
    }

    private static List<Stretch> stretches(String text, Paragraphs.Range paragraph, List<SuggestionRecord> within) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        for (SuggestionRecord one : within) {
            cuts.add(Math.max(paragraph.begin(), one.begin()));
            cuts.add(Math.min(paragraph.end(), one.end()));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = paragraph.begin();
        for (int until : cuts) {
            if (until > from) {
                int begin = from;
                List<SuggestionRecord> here = within.stream()
                        .filter(one -> one.begin() <= begin && one.end() >= until)
                        .toList();
                stretches.add(new Stretch(
                        text.substring(from, until),
                        here.stream().map(SuggestionRecord::id).toList(),
                        here.stream().anyMatch(one -> one.state().word().equals("open"))));
                from = until;
            }
        }
        return List.copyOf(stretches);
    }
}
