package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every template keeps to. Each failure names the file and the line. */
class TemplateRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^\"'<>])*>");
    private static final Pattern LOST = Pattern.compile("\\sth:(if|unless|each|text|utext)=");

    @Test
    void putsConditionsAroundAFragmentBecauseOnItTheyAreLost() throws IOException {
        assertThat(tags(tag -> tag.contains("th:replace=") && LOST.matcher(tag).find()))
                .isEmpty();
    }

    @Test
    void writesNoTextUnescaped() throws IOException {
        assertThat(tags(tag -> tag.contains("th:utext"))).isEmpty();
    }

    @Test
    void usesNoScriptOrStyleThatThePolicyForbids() throws IOException {
        assertThat(tags(tag -> tag.matches("(?s)<(?:style\\b|script\\b(?!.*src=)).*")
                        || Pattern.compile("\\s(?:th:)?(?:style|on[a-z]+)=")
                                .matcher(tag)
                                .find()))
                .isEmpty();
    }

    @Test
    void givesEveryTableACaption() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : files()) {
            Matcher table = Pattern.compile("<table\\b.*?</table>", Pattern.DOTALL)
                    .matcher(withoutComments(Files.readString(file)));
            while (table.find()) {
                if (table.group().contains("<tbody") && !table.group().contains("<caption")) {
                    without.add(file + ": " + table.group().lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static List<String> tags(Predicate<String> wrong) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text = withoutComments(Files.readString(file));
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                if (wrong.test(tag.group())) {
                    long line = text.substring(0, tag.start()).lines().count();
                    found.add(file + ":" + line + " " + tag.group());
                }
            }
        }
        return found;
    }

    /** Comments keep their line breaks, so that lines are numbered as in the file. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
