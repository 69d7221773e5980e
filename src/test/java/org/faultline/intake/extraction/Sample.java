package org.faultline.intake.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faultline.kernel.PartialDate;

/**
 * An invented article with what a careful reader finds in it: {@code published}, {@code publisher}, a blank line, the text, a line of
 * four hyphens, and one line for each expected suggestion: {@code kind | field=value; field=value | words of the quote}.
 *
 * @param name the file's name
 * @param article what is read
 * @param expected what a careful reader finds
 */
record Sample(String name, Article article, List<Expected> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/org/faultline/intake/extraction");

    /** One suggestion that is expected, by the fields that matter. */
    record Expected(String kind, Map<String, String> fields, String words) {

        boolean isMetBy(Suggestion suggestion) {
            return suggestion.kind().equals(kind)
                    && suggestion.quote().contains(words)
                    && fields.entrySet().stream()
                            .allMatch(field -> field.getValue()
                                    .equals(String.valueOf(suggestion.fields().get(field.getKey()))));
        }
    }

    static List<Sample> all(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path file) {
        try {
            String content = Files.readString(file);
            int blank = content.indexOf("\n\n");
            int end = content.lastIndexOf("\n----\n");
            String[] head = content.substring(0, blank).split("\n", -1);
            Article article = new Article(
                    content.substring(blank + 2, end),
                    PartialDate.parse(head[0].replace("published: ", "")),
                    head[1].replace("publisher: ", ""));
            List<Expected> expected = new ArrayList<>();
            content.substring(end + 6).lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] parts = line.split(" \\| ", -1);
                Map<String, String> fields = new LinkedHashMap<>();
                for (String field : parts[1].split("; ", -1)) {
                    fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
                }
                expected.add(new Expected(parts[0], fields, parts[2].strip()));
            });
            return new Sample(file.getFileName().toString(), article, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
