package org.faultline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The data-quality checks of {@code cypher/checks}; each is a query that returns the rows which violate it. */
@Component
public final class Checks {

    private static final String SEVERITY = "// severity: ";

    private final GraphReader reader;

    Checks(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * What a check found.
     *
     * @param name of its file
     * @param purpose what it is for
     * @param severity {@code error} or {@code warning}
     * @param rows the rows that violate it
     */
    public record Violations(String name, String purpose, String severity, List<Map<String, ?>> rows) {

        /** {@return whether the rows are errors and not only worth a look} */
        public boolean isError() {
            return severity.equals("error");
        }
    }

    /** {@return what each check found, in the order of their names} */
    public List<Violations> run() {
        List<Violations> found = new ArrayList<>();
        for (NamedQuery check : read()) {
            String severity = check.text()
                    .lines()
                    .filter(line -> line.startsWith(SEVERITY))
                    .findFirst()
                    .map(line -> line.substring(SEVERITY.length()).strip())
                    .orElse("error");
            List<Map<String, ?>> rows = new ArrayList<>();
            reader.rows(check, Map.of()).forEach(row -> rows.add(row.values()));
            found.add(new Violations(check.name(), check.purpose(), severity, rows));
        }
        return found;
    }

    static List<NamedQuery> read() {
        try {
            List<NamedQuery> checks = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/checks/*.cypher")) {
                String name = String.valueOf(file.getFilename()).replace(".cypher", "");
                checks.add(NamedQueries.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            checks.sort(Comparator.comparing(NamedQuery::name));
            return checks;
        } catch (IOException e) {
            throw new UncheckedIOException("The checks cannot be read", e);
        }
    }
}
