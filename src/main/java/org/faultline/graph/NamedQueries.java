package org.faultline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every query of the application by name; read once, so that a missing one stops the start and not a request. */
@Component
public final class NamedQueries {

    private static final String ROOT = "cypher/queries/";

    private final Map<String, NamedQuery> queries = new TreeMap<>();

    /** Reads all files below {@code cypher/queries}. */
    public NamedQueries() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.cypher");
            for (Resource file : files) {
                String address = file.getURL().toString();
                String name = address.substring(address.lastIndexOf(ROOT) + ROOT.length(), address.lastIndexOf('.'));
                queries.putIfAbsent(name, read(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The queries below " + ROOT + " cannot be read", e);
        }
    }

    static NamedQuery read(String name, String text) {
        String purpose = "";
        String mode = "";
        Set<String> parameters = new LinkedHashSet<>();
        for (String line : text.lines().takeWhile(l -> l.startsWith("//")).toList()) {
            String content = line.substring(2).strip();
            if (content.startsWith("purpose ")) {
                purpose = content.substring("purpose ".length()).strip();
            } else if (content.startsWith("param ")) {
                parameters.add(content.substring("param ".length(), colon(name, content))
                        .strip());
            } else if (content.startsWith("mode:")) {
                mode = content.substring("mode:".length()).strip();
            }
        }
        if (purpose.isEmpty() || !(mode.equals("read") || mode.equals("write"))) {
            throw new IllegalStateException("cypher/queries/" + name
                    + ".cypher needs the header lines '// purpose …' and '// mode: read|write'");
        }
        return new NamedQuery(name, text, purpose, Set.copyOf(parameters), mode.equals("write"));
    }

    private static int colon(String name, String content) {
        int colon = content.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("cypher/queries/" + name + ".cypher: write '// param name: type'");
        }
        return colon;
    }

    /**
     * {@return the query of that name}
     *
     * @throws IllegalStateException when there is none
     */
    public NamedQuery get(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            throw new IllegalStateException("There is no query cypher/queries/" + name + ".cypher");
        }
        return query;
    }

    /** {@return all queries, by name} */
    public Collection<NamedQuery> all() {
        return queries.values();
    }
}
