package org.faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final Path PICTURE = Path.of("docs/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(FaultlineApplication.class);

    @Test
    void modulesSeeOnlyWhatTheyMay() {
        modules.verify();
    }

    /** With {@code -Dfaultline.write-docs=true} it draws the picture anew. */
    @Test
    void theDocsShowTheModulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("faultline.write-docs")) {
            Files.writeString(PICTURE, picture());
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(picture());
    }

    private String picture() {
        Map<String, Set<String>> uses = new TreeMap<>();
        modules.forEach(module -> {
            Set<String> names = uses.computeIfAbsent(module.getIdentifier().toString(), name -> new TreeSet<>());
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .forEach(used -> names.add(used.getIdentifier().toString()));
        });
        StringBuilder text = new StringBuilder(
                        "# The modules\n\nDrawn from the code by `ModularityTests`. An arrow means: uses.")
                .append(" Arrows that follow from others are left out.\n\n```mermaid\ngraph LR\n");
        uses.forEach((module, used) -> used.stream()
                .filter(name -> used.stream().noneMatch(other -> !other.equals(name) && reaches(uses, other, name)))
                .forEach(name -> text.append("  %s --> %s%n".formatted(module, name))));
        text.append("```\n\n| module | uses |\n|---|---|\n");
        uses.forEach((module, used) -> text.append("| `%s` | %s |%n".formatted(module, String.join(", ", used))));
        return text.toString();
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> used = uses.getOrDefault(from, Set.of());
        return used.contains(to) || used.stream().anyMatch(next -> reaches(uses, next, to));
    }
}
