package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.AdminAreas;
import org.faultline.language.NameSound;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.query.Node.All;
import org.faultline.search.internal.query.Node.Any;
import org.faultline.search.internal.query.Node.Name;
import org.faultline.search.internal.query.Node.Word;

/**
 * Recognises among the words of a query what can be a name, so that {@code Zaw Min Tun} also finds texts that print {@code ဇော်မင်းထွန်း}
 * or {@code Zaw Min Htun}.
 *
 * <p>Quoted words stay as typed. A word of one or two syllables alone is too little to be looked for by its sound.
 */
final class NameWords {

    private static final int MOST_SYLLABLES = 8;
    private static final int FEWEST_SYLLABLES_OF_ONE_WORD = 3;

    private NameWords() {}

    /** {@return the query with the words of each name taken together} */
    static Node joined(Node node) {
        return switch (node) {
            case Word word -> joined(List.of(word)).getFirst();
            case All all -> {
                List<Node> nodes = joined(all.nodes());
                yield nodes.size() == 1 ? nodes.getFirst() : new All(nodes);
            }
            case Any any -> new Any(any.nodes().stream().map(NameWords::joined).toList());
            case Name name -> name;
            case Node.Unit unit -> unit;
            case Node.Phrase phrase -> phrase;
            case Node.Fuzzy fuzzy -> fuzzy;
            case Node.Prefix prefix -> prefix;
            case Node.InField inField -> inField;
            case Node.Not not -> not;
        };
    }

    private static List<Node> joined(List<Node> nodes) {
        List<Node> joined = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Word word && canBeOfAName(word)) {
                run.add(word);
            } else {
                flush(run, joined);
                joined.add(node instanceof Word ? node : joined(node));
            }
        }
        flush(run, joined);
        return joined;
    }

    private static void flush(List<Word> run, List<Node> into) {
        List<Word> words = List.copyOf(run);
        run.clear();
        if (words.size() > 1 && isName(words)) {
            into.add(new Name(words, withoutPlaces(words)));
        } else {
            words.forEach(word -> into.add(single(word)));
        }
    }

    /** What of the words is a name if those at the ends that are places, too, are not part of it; the words themselves if all are. */
    private static List<Word> withoutPlaces(List<Word> words) {
        int begin = 0;
        int end = words.size();
        while (begin < end && isPlace(words.get(begin))) {
            begin++;
        }
        while (end > begin && isPlace(words.get(end - 1))) {
            end--;
        }
        List<Word> name = words.subList(begin, end);
        return isName(name) ? name : words;
    }

    private static Node single(Word word) {
        int syllables = NameSound.of(word.text()).size();
        boolean enough = syllables >= (Burmese.isIn(word.text()) ? 2 : FEWEST_SYLLABLES_OF_ONE_WORD);
        return enough && syllables <= MOST_SYLLABLES ? new Name(List.of(word), List.of(word)) : word;
    }

    private static boolean isName(List<Word> words) {
        int syllables = NameSound.of(Node.text(words)).size();
        return syllables >= 2 && syllables <= MOST_SYLLABLES;
    }

    private static boolean isPlace(Word word) {
        return !AdminAreas.named(word.text()).isEmpty();
    }

    private static boolean canBeOfAName(Word word) {
        boolean capitalised = Character.isUpperCase(word.text().codePointAt(0));
        return (capitalised || !CommonWords.contains(word.text()))
                && word.text().codePoints().noneMatch(Character::isDigit)
                && !NameSound.of(word.text()).isEmpty();
    }
}
