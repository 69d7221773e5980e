package org.faultline.graph.internal;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URI;
import org.faultline.graph.DataFolder;
import org.faultline.graph.GraphSettings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The driver that all else uses, to the embedded database or to a server; handed out only once the schema is up to date. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    @Bean
    DataFolder dataFolder(GraphSettings settings) {
        return DataFolder.open(settings.data());
    }

    @Bean
    @ConditionalOnProperty(name = "faultline.neo4j.uri", havingValue = "", matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(DataFolder folder, GraphSettings settings) {
        return EmbeddedDatabase.start(folder.resolve("neo4j"), settings.neo4j().pageCache());
    }

    @Bean
    Driver driver(GraphSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        Driver driver = database == null
                ? connect(URI.create(String.valueOf(settings.neo4j().uri())), token(settings.neo4j()))
                : connect(database.uri(), AuthTokens.basic("neo4j", database.password()));
        try {
            driver.verifyConnectivity();
            migrate(driver, settings.neo4j().database());
            return driver;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static Driver connect(URI uri, @Nullable AuthToken token) {
        // Hints on labels that an empty graph does not have yet are noise here; plans are looked at by a test.
        Config config = Config.builder()
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .build();
        return token == null ? GraphDatabase.driver(uri, config) : GraphDatabase.driver(uri, token, config);
    }

    private static @Nullable AuthToken token(GraphSettings.Neo4j neo4j) {
        return neo4j.password() == null ? null : AuthTokens.basic(neo4j.username(), neo4j.password());
    }

    private static void migrate(Driver driver, String database) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withDatabase(database)
                .build();
        new Migrations(config, driver).apply(true);
    }
}
