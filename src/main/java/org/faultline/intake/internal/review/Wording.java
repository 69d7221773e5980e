package org.faultline.intake.internal.review;

import java.util.Locale;
import java.util.Map;

/** Says in our own words, and without anybody's name, what an accepted suggestion claims. */
final class Wording {

    private static final int LONGEST = 300;

    private Wording() {}

    static String of(String kind, Map<String, Object> fields) {
        Object own = fields.get("summary");
        String words = own != null && !String.valueOf(own).isBlank()
                ? String.valueOf(own).strip()
                : switch (kind) {
                    case "Occurrence" -> occurrence(fields);
                    case "Tally" -> tally(fields);
                    case "Posting" -> posting(fields);
                    case "Stationing" ->
                        text(fields, "unit")
                                + (text(fields, "relation").equals("site") ? " is based in " : " operates in ")
                                + text(fields, "place") + ".";
                    case "Subordination" -> text(fields, "unit") + " is under " + text(fields, "superior") + ".";
                    case "Strength" -> text(fields, "unit") + " has " + count(fields) + " people.";
                    default -> "Prints another spelling of a name.";
                };
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static String occurrence(Map<String, Object> fields) {
        String who = text(fields, "rankHighest");
        boolean one = "1".equals(text(fields, "countMin")) && "1".equals(text(fields, "countMax"));
        String actor = one ? (who.isEmpty() ? "One person" : article(who)) : people(fields);
        String verb = switch (text(fields, "type")) {
            case "desertion" -> " deserted";
            case "surrender" -> " surrendered";
            case "mutiny" -> " mutinied";
            case "refusal" -> " refused orders";
            case "attempt" -> " tried to leave";
            default -> " defected";
        };
        String words = actor
                + (text(fields, "unit").isEmpty() ? "" : " of " + text(fields, "unit"))
                + verb
                + (text(fields, "weapons").equals("yes") ? " with weapons" : "")
                + (text(fields, "place").isEmpty() ? "" : " in " + text(fields, "place"))
                + (text(fields, "date").isEmpty() ? "" : " (" + text(fields, "date") + ")");
        return text(fields, "stance").equals("denies") ? "It is denied that " + lower(words) + "." : words + ".";
    }

    private static String people(Map<String, Object> fields) {
        String count = count(fields);
        return count.isEmpty() ? "Soldiers" : count + " people";
    }

    private static String article(String rank) {
        boolean vowel = "AEIOU".indexOf(rank.charAt(0)) >= 0;
        return (vowel ? "An " : "A ") + rank.toLowerCase(Locale.ROOT);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String tally(Map<String, Object> fields) {
        String by = text(fields, "claimedBy");
        return count(fields) + " " + text(fields, "metric").replace('-', ' ')
                + (by.isEmpty() ? "" : ", according to " + by)
                + (text(fields, "asOf").isEmpty() ? "" : " (" + text(fields, "asOf") + ")") + ".";
    }

    private static String posting(Map<String, Object> fields) {
        String title = text(fields, "title");
        String what = title.isEmpty() ? text(fields, "rank") : title;
        String intake = text(fields, "intake");
        return "Names somebody as " + (what.isEmpty() ? "a member" : what) + " of " + text(fields, "unit")
                + (intake.isEmpty() ? "" : ", of intake " + intake + " of the academy") + ".";
    }

    private static String count(Map<String, Object> fields) {
        String min = text(fields, "countMin");
        String max = text(fields, "countMax");
        if (min.isEmpty()) {
            return max.isEmpty() ? "" : "up to " + max;
        }
        return max.isEmpty() ? min + " or more" : min.equals(max) ? min : min + " to " + max;
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }
}
