package org.faultline.protection;

import java.security.Principal;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The shell behind its doors, with two invented accounts in memory instead of the graph's. No component, so that no other test finds it by scanning. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration",
            "org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration",
            "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration"
        })
@ComponentScan("org.faultline.web")
@Import({
    SecurityRules.class,
    Reach.class,
    Doors.class,
    SignInPage.class,
    AdminOnlyDescription.class,
    ProtectedShell.InventedRoutes.class
})
class ProtectedShell {

    static final String ADMIN_PASSWORD = "a long invented passphrase";
    static final String READER_PASSWORD = "another invented passphrase";

    @Bean
    static UserDetailsService accounts(PasswordEncoder passwords) {
        return new InMemoryUserDetailsManager(
                User.withUsername("admin")
                        .password(passwords.encode(ADMIN_PASSWORD))
                        .roles("ADMIN")
                        .build(),
                User.withUsername("reader")
                        .password(passwords.encode(READER_PASSWORD))
                        .roles("READER")
                        .build());
    }

    /** Invented routes of each kind. */
    @Controller
    @TestComponent
    static class InventedRoutes {

        @GetMapping("/api/v1/invented-reads")
        @ResponseBody
        Map<String, String> read() {
            return Map.of("read", "yes");
        }

        @GetMapping("/api/v1/invented-secrets")
        @ResponseBody
        @AdminOnly
        Map<String, String> secret() {
            return Map.of("secret", "yes");
        }

        @PostMapping("/api/v1/invented-changes")
        @ResponseBody
        Map<String, String> change(Principal principal) {
            return Map.of("changedBy", principal.getName());
        }

        @GetMapping("/invented-page")
        String page() {
            return "invented/form";
        }

        @GetMapping("/invented-secrets")
        @AdminOnly
        String secretPage() {
            return "invented/form";
        }

        @PostMapping("/invented-page")
        String changeByForm() {
            return "redirect:/invented-page";
        }
    }
}
