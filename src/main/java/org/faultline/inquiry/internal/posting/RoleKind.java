package org.faultline.inquiry.internal.posting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faultline.language.NormalisedText;

/** What kind of post a role or title names; the first that fits. */
enum RoleKind {
    COMPANY("company (commander|leader|head|officer)|coy|တပ်ခွဲ"),
    PLATOON("platoon|တပ်စု|တပ်စိတ်"),
    DEPUTY("deputy(?! secretary)|second[ -]in[ -]command|2 ?i\\.?/?c|ဒုတိယတပ်|ဒုတပ်"),
    STAFF("chief of (the )?(general )?staff|staff officer|adjutant|quarter ?master|intelligence"),
    COMMANDER(
            "(?<!field unit )command(er|ing)|\\bco\\b|c-?in-?c|chief of bureau|တပ်ရင်းမှူး|ဗျူဟာမှူး|တပ်မမှူး|တိုင်းမှူး"),
    SOLDIER("soldier|private|rifleman|corporal|sergeant|clerk|driver|medic|signaller|radio|gunner|ရဲဘော်|တပ်သား"),
    OFFICER("officer|အရာရှိ"),
    OTHER("");

    private final Pattern words;

    RoleKind(String words) {
        this.words = Pattern.compile(words);
    }

    /** At which level of unit a title says that its holder commands. */
    private static final List<LevelWords> LEVELS = List.of(
            new LevelWords("battalion", Pattern.compile("battalion|တပ်ရင်းမှူး")),
            new LevelWords("brigade-like group", Pattern.compile("tactical|strategic|ဗျူဟာမှူး")),
            new LevelWords("division", Pattern.compile("division|တပ်မမှူး")),
            new LevelWords("command", Pattern.compile("regional|တိုင်းမှူး")),
            new LevelWords("bureau", Pattern.compile("bureau|\\bbso\\b")));

    private record LevelWords(String level, Pattern words) {}

    /** {@return the kind of post that the text names} */
    static RoleKind of(String text) {
        String plain = plain(text);
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && kind.words.matcher(plain).find())
                .findFirst()
                .orElse(OTHER);
    }

    /** {@return the level of unit that the text names} */
    static Optional<String> levelOf(String text) {
        String plain = plain(text);
        return LEVELS.stream()
                .filter(level -> level.words().matcher(plain).find())
                .map(LevelWords::level)
                .findFirst();
    }

    private static String plain(String text) {
        return NormalisedText.of(text).text().toLowerCase(Locale.ROOT);
    }

    /** Whether a post of that kind is of a level of unit. */
    boolean hasLevel() {
        return this == COMMANDER || this == DEPUTY;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
