package org.faultline.graph.internal;

import inet.ipaddr.IPAddressString;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j inside this process, on a free loopback port.
 *
 * <p>Its password is drawn anew at each start and kept in memory alone, so that nothing on disk opens it.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;
    private static final List<IPAddressString> EVERY_ADDRESS =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofMinutes(10);

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    private EmbeddedDatabase(DatabaseManagementService service, URI uri, String password) {
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    static EmbeddedDatabase start(Path home, String pageCache) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCache))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.transaction_timeout, TRANSACTION_TIMEOUT)
                // Nothing in a query may read files or call out.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        try {
            return new EmbeddedDatabase(service, address(service), renewPassword(service));
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static URI address(DatabaseManagementService service) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    private static String renewPassword(DatabaseManagementService service) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        return password;
    }

    URI uri() {
        return uri;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
