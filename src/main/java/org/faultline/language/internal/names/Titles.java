package org.faultline.language.internal.names;

import java.util.Locale;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands before a name and is not part of it, or not always: honorifics and awards. */
final class Titles {

    /** How sure it is that the word is no part of the name. */
    enum Kind {
        SAFE,
        OPTIONAL,
        AWARD
    }

    /** Whom an honorific addresses. */
    enum Gender {
        MALE,
        FEMALE,
        ANY
    }

    record Title(Kind kind, Gender gender) {}

    private static final Phrases<Title> TITLES = load();

    private Titles() {}

    private static Phrases<Title> load() {
        Phrases<Title> phrases = new Phrases<>(false);
        for (Table.Row row : Table.read("name_titles.tsv")) {
            String gender = row.cell("gender");
            Title title = new Title(
                    Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                    gender.isEmpty() ? Gender.ANY : Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
            for (String form : row.cell("forms").split(";", -1)) {
                phrases.add(form, title);
            }
        }
        return phrases;
    }

    static @Nullable Match<Title> at(Tokens tokens, int begin) {
        return TITLES.at(tokens, begin);
    }
}
