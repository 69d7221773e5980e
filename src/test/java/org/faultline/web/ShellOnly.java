package org.faultline.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The shell alone, with an invented feature in it: no database, no accounts. No component, so that no other test finds it by scanning. */
@TestComponent // so that scanning for the whole application leaves it, and what it excludes, out
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration",
            "org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration",
            "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@ComponentScan("org.faultline.web")
@Import(InventedFeature.class)
class ShellOnly {

    /** Serves the shell for looking at it in a browser. */
    public static void main(String[] args) {
        SpringApplication.run(ShellOnly.class, args);
    }
}
