package org.faultline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class CypherFilesIntegrationTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z][a-zA-Z0-9]*)");

    @Autowired
    private Driver driver;

    static Stream<NamedQuery> queries() {
        return new NamedQueries().all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void declaresWhatItUses(NamedQuery query) {
        Set<String> used = new LinkedHashSet<>();
        query.text().lines().filter(line -> !line.startsWith("//")).forEach(line -> {
            Matcher matcher = PARAMETER.matcher(line);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        });
        assertThat(query.parameters()).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void plansAsItsHeaderSays(NamedQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        query.parameters().forEach(name -> parameters.put(name, null));
        try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            var summary = session.run("EXPLAIN " + query.text(), parameters).consume();
            Set<String> operators = new LinkedHashSet<>();
            collect(summary.plan(), operators);
            assertThat(operators).noneMatch(operator -> operator.startsWith("AllNodesScan"));
            if (!query.isWrite()) {
                assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
            }
        }
    }

    private static void collect(Plan plan, Set<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }
}
