package org.faultline.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data live.
 *
 * @param data the folder for everything kept on disk
 * @param neo4j which database
 */
@ConfigurationProperties("faultline")
public record GraphSettings(
        @DefaultValue("./data") Path data, @DefaultValue Neo4j neo4j) {

    /**
     * Which database.
     *
     * @param uri of a Neo4j server or cluster ({@code neo4j://…}); unset: embedded in this process
     * @param username for that server
     * @param password for that server; never needed when embedded
     * @param database its name; the embedded one and Community servers have {@code neo4j}
     * @param pageCache of the embedded database; small, because the operating system caches the files as well
     */
    public record Neo4j(
            @Nullable String uri,
            @DefaultValue("neo4j") String username,
            @Nullable String password,
            @DefaultValue("neo4j") String database,
            @DefaultValue("128m") String pageCache) {

        /** {@return whether the database runs in this process} */
        public boolean isEmbedded() {
            return uri == null || uri.isBlank();
        }

        /** The password is never printed. */
        @Override
        public String toString() {
            return "Neo4j[uri=" + uri + ", username=" + username + ", database=" + database + "]";
        }
    }
}
