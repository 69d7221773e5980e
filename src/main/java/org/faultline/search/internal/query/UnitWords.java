package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.query.Node.All;
import org.faultline.search.internal.query.Node.Any;
import org.faultline.search.internal.query.Node.Unit;
import org.faultline.search.internal.query.Node.Word;

/**
 * Recognises units among the words of a query, so that {@code 528 LIB} also finds texts that print {@code 528th Light Infantry Battalion} or
 * {@code (၅၂၈) ခမရ}.
 *
 * <p>Quoted words stay as typed.
 */
final class UnitWords {

    /** The longest designation as typed: No. 528 Light Infantry Battalion, with a word to spare. */
    private static final int LONGEST = 6;

    private UnitWords() {}

    /** {@return the query with the words of each unit taken together} */
    static Node joined(Node node) {
        return switch (node) {
            case Word word -> joined(List.of(word)).getFirst();
            case All all -> {
                List<Node> nodes = joined(all.nodes());
                yield nodes.size() == 1 ? nodes.getFirst() : new All(nodes);
            }
            case Any any -> new Any(any.nodes().stream().map(UnitWords::joined).toList());
            case Unit unit -> unit;
            case Node.Name name -> name;
            case Node.Phrase phrase -> phrase;
            case Node.Fuzzy fuzzy -> fuzzy;
            case Node.Prefix prefix -> prefix;
            case Node.InField inField -> inField;
            case Node.Not not -> not;
        };
    }

    private static List<Node> joined(List<Node> nodes) {
        List<Node> joined = new ArrayList<>();
        int at = 0;
        while (at < nodes.size()) {
            Optional<Unit> unit = longestFrom(nodes, at);
            if (unit.isPresent()) {
                joined.add(unit.get());
                at += unit.get().words().size();
            } else {
                Node node = nodes.get(at++);
                joined.add(node instanceof Word ? node : joined(node));
            }
        }
        return joined;
    }

    private static Optional<Unit> longestFrom(List<Node> nodes, int from) {
        List<Word> words = new ArrayList<>();
        for (int i = from; i < Math.min(nodes.size(), from + LONGEST) && nodes.get(i) instanceof Word word; i++) {
            words.add(word);
        }
        for (int count = words.size(); count > 0; count--) {
            List<Word> some = List.copyOf(words.subList(0, count));
            Optional<Unit> unit = unit(some);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> unit(List<Word> words) {
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        if (!canDesignate(text)) {
            return Optional.empty();
        }
        return Designations.parseName(text)
                .filter(designation -> designation.begin() == 0 && designation.end() == text.length())
                .map(Designation::canonical)
                .map(canonical -> new Unit(canonical, words));
    }

    /** Spares the parser most words: a designation has a number, or is that of a command. */
    private static boolean canDesignate(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                || text.toLowerCase(Locale.ROOT).contains("command")
                || Burmese.isIn(text);
    }
}
