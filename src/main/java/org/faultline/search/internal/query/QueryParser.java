package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faultline.language.UnicodeText;
import org.faultline.search.BadQuery;
import org.faultline.search.SearchRequest;
import org.faultline.search.internal.query.Node.All;
import org.faultline.search.internal.query.Node.Any;
import org.faultline.search.internal.query.Node.Fuzzy;
import org.faultline.search.internal.query.Node.InField;
import org.faultline.search.internal.query.Node.Not;
import org.faultline.search.internal.query.Node.Phrase;
import org.faultline.search.internal.query.Node.Prefix;
import org.faultline.search.internal.query.Node.Word;

/** Reads what a reader typed. Every fault is told with its place; nothing typed takes more than linear time. */
public final class QueryParser {

    /** A page of prose has fewer words; more would only cost. */
    static final int MAX_CLAUSES = 64;

    static final int MAX_DEPTH = 12;

    /** Each word with ~ or * is looked up among all words of the index, which costs a hundred times a plain word. */
    static final int MAX_EXPANDED = 8;

    private static final Pattern FIELD = Pattern.compile("[A-Za-z]{2,}");
    private static final int LONGEST_SLOP = 100;

    private final String text;
    private int at;
    private int clauses;
    private int expanded;

    private QueryParser(String text) {
        this.text = text;
    }

    /**
     * {@return the query}
     *
     * @throws BadQuery when it cannot be understood
     */
    public static Node parse(String text) {
        if (text.isBlank()) {
            throw new BadQuery("The query is empty", 0, "Write the words that you look for.");
        }
        if (text.length() > SearchRequest.MAX_LENGTH) {
            throw new BadQuery(
                    "The query has " + text.length() + " characters",
                    0,
                    "Shorten it to at most " + SearchRequest.MAX_LENGTH + " characters.");
        }
        Node query = read(text);
        // Read as typed first, so that a fault is told with the place where the reader sees it.
        UnicodeText unicode = UnicodeText.of(text);
        return unicode.isConverted() ? read(unicode.text()) : query;
    }

    private static Node read(String text) {
        QueryParser parser = new QueryParser(text);
        Node query = parser.any(0);
        if (parser.at < text.length()) {
            throw new BadQuery(
                    "A parenthesis is closed that was not opened",
                    parser.at + 1,
                    "Remove it, or put the words in double quotes.");
        }
        return query;
    }

    private Node any(int depth) {
        List<Node> alternatives = new ArrayList<>();
        alternatives.add(all(depth));
        while (keyword("OR")) {
            skipBlanks();
            if (atEnd()) {
                throw new BadQuery("Nothing follows OR", at, "Write what else may be there, or remove OR.");
            }
            alternatives.add(all(depth));
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Any(alternatives);
    }

    private Node all(int depth) {
        List<Node> nodes = new ArrayList<>();
        int begin = at;
        skipBlanks();
        while (!atEnd() && !looksAt("OR")) {
            if (looksAt("AND")) {
                requireOperand(nodes, "AND");
            }
            nodes.add(unary(depth));
            skipBlanks();
        }
        if (nodes.isEmpty()) {
            throw new BadQuery(
                    looksAt("OR") ? "Nothing stands before OR" : "There is nothing between the parentheses",
                    Math.max(begin, 0) + 1,
                    "Write a word there.");
        }
        return nodes.size() == 1 ? nodes.getFirst() : new All(nodes);
    }

    private void requireOperand(List<Node> before, String operator) {
        int place = at + 1;
        keyword(operator);
        skipBlanks();
        if (before.isEmpty() || atEnd() || looksAt("OR") || looksAt("AND")) {
            throw new BadQuery(
                    operator + " needs something before and after it",
                    place,
                    "Remove it, or write it in lower case to look for the word.");
        }
    }

    private Node unary(int depth) {
        int place = at + 1;
        char c = text.charAt(at);
        boolean sign = (c == '-' || c == '+') && at + 1 < text.length() && isOperand(text.charAt(at + 1));
        if (sign) {
            at++;
            Node node = primary(depth);
            return c == '-' ? new Not(node) : node;
        }
        if (keyword("NOT")) {
            skipBlanks();
            if (atEnd() || looksAt("OR") || looksAt("AND") || looksAt("NOT")) {
                throw new BadQuery("Nothing follows NOT", place, "Write what must not be there, or remove NOT.");
            }
            return new Not(primary(depth));
        }
        return primary(depth);
    }

    private Node primary(int depth) {
        if (++clauses > MAX_CLAUSES) {
            throw new BadQuery(
                    "The query has more than " + MAX_CLAUSES + " words and groups", at + 1, "Leave out some words.");
        }
        return switch (text.charAt(at)) {
            case '(' -> group(depth);
            case '"', '\u201C', '\u201D' -> phrase();
            default -> word(depth);
        };
    }

    private Node group(int depth) {
        int place = at + 1;
        if (depth == MAX_DEPTH) {
            throw new BadQuery("Parentheses are nested more than " + MAX_DEPTH + " deep", place, "Nest them less.");
        }
        at++;
        Node inner = any(depth + 1);
        if (at >= text.length()) {
            throw new BadQuery("A parenthesis is not closed", place, "Close it, or remove it.");
        }
        at++;
        return inner;
    }

    private Node phrase() {
        int place = at + 1;
        int begin = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new BadQuery("A double quote is not closed", place, "Close it, or remove it.");
        }
        String words = text.substring(begin, at++);
        int slop = 0;
        if (at < text.length() && text.charAt(at) == '~') {
            int digits = ++at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            slop = slop(text.substring(digits, at), digits);
        }
        return new Phrase(words, slop);
    }

    private static int slop(String digits, int at) {
        if (digits.isEmpty() || digits.length() > 3 || Integer.parseInt(digits) > LONGEST_SLOP) {
            throw new BadQuery(
                    "After a phrase, ~ needs a number from 0 to " + LONGEST_SLOP,
                    at,
                    "Write how many words may stand between, as in \"deserted weapons\"~5.");
        }
        return Integer.parseInt(digits);
    }

    private Node word(int depth) {
        int begin = at;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            if (text.charAt(at) == ':' && isField(begin)) {
                return field(begin, depth);
            }
            at++;
        }
        Node word = MarkedWord.of(text.substring(begin, at), begin + 1);
        if ((word instanceof Fuzzy || word instanceof Prefix) && ++expanded > MAX_EXPANDED) {
            throw new BadQuery(
                    "The query has more than " + MAX_EXPANDED + " words with ~ or *",
                    begin + 1,
                    "Write the others out, or leave them out.");
        }
        return word;
    }

    /** A colon makes a field when letters stand before it and something, but not an address's {@code //}, right after it. */
    private boolean isField(int begin) {
        String name = text.substring(begin, at);
        boolean something = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return something
                && !text.startsWith("//", at + 1)
                && FIELD.matcher(name).matches();
    }

    private Node field(int begin, int depth) {
        String name = text.substring(begin, at);
        Optional<QueryField> field = QueryField.of(name);
        if (field.isEmpty()) {
            throw new BadQuery(
                    "There is no field '" + name + "'",
                    begin + 1,
                    "Use one of " + QueryField.words() + ", or put the words in double quotes.");
        }
        at++;
        if (text.charAt(at) == ')') {
            throw new BadQuery("Nothing follows '" + name + ":'", begin + 1, "Write a value after the colon.");
        }
        int value = at;
        Node node = isRaw(field.get()) ? raw() : primary(depth);
        return new InField(field.get(), FieldValues.checked(field.get(), node, value + 1), begin + 1);
    }

    private static boolean isRaw(QueryField field) {
        return switch (field) {
            case UNIT, PERSON, PLACE, BASE, KIND, CLAIM, LANGUAGE, PUBLISHED, DATE -> true;
            case TITLE, TEXT, PUBLISHER, AUTHOR -> false;
        };
    }

    /** A value that is taken as it stands: a quoted one, or all up to the next blank. */
    private Node raw() {
        clauses++;
        if (isQuote(text.charAt(at))) {
            return phrase();
        }
        int begin = at;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        if (at == begin) {
            throw new BadQuery("This field takes one value", at + 1, "Put a value of several words in double quotes.");
        }
        return new Word(text.substring(begin, at));
    }

    private boolean keyword(String word) {
        skipBlanks();
        if (!looksAt(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean looksAt(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || isBreak(text.charAt(end)));
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= text.length() || text.charAt(at) == ')';
    }

    private static boolean isOperand(char c) {
        return !Character.isWhitespace(c) && c != ')' && c != '-' && c != '+';
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }
}
