package org.faultline.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** All kinds of problems, read from {@code problems/*.properties}: {@code <slug>.title}, {@code .meaning}, {@code .remedy}, {@code .status}. */
@Component
final class ProblemCatalogue {

    private static final String FILES = "classpath*:problems/*.properties";

    private final Map<String, Problem.Kind> kinds = new TreeMap<>();

    ProblemCatalogue() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue of problems", e);
        }
    }

    private void read(Resource file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (String key : texts.stringPropertyNames()) {
            if (key.endsWith(".title")) {
                String slug = key.substring(0, key.length() - ".title".length());
                Problem.Kind kind = kind(slug, texts, file);
                if (kinds.putIfAbsent(slug, kind) != null) {
                    throw new IllegalStateException(file + " describes the problem '" + slug + "' a second time");
                }
            }
        }
    }

    private static Problem.Kind kind(String slug, Properties texts, Resource file) {
        String status = texts.getProperty(slug + ".status");
        return new Problem.Kind(
                slug,
                status == null ? null : Integer.valueOf(status.strip()),
                required(texts, slug + ".title", file),
                required(texts, slug + ".meaning", file),
                required(texts, slug + ".remedy", file));
    }

    private static String required(Properties texts, String key, Resource file) {
        String text = texts.getProperty(key, "").strip();
        if (text.isEmpty()) {
            throw new IllegalStateException(file + " lacks " + key);
        }
        return text;
    }

    /** {@return the kind with that slug} */
    Optional<Problem.Kind> find(String slug) {
        return Optional.ofNullable(kinds.get(slug));
    }

    /** {@return the kind with that slug, or one made of the status when the catalogue lacks it} */
    Problem.Kind get(String slug, int status) {
        return find(slug).orElseGet(() -> {
            HttpStatus known = HttpStatus.resolve(status);
            String title = known == null ? "The request failed" : known.getReasonPhrase();
            return new Problem.Kind(slug, status, title, title, "Correct the request and send it again.");
        });
    }

    /** {@return all kinds, in the order of their slugs} */
    Collection<Problem.Kind> all() {
        return kinds.values();
    }
}
