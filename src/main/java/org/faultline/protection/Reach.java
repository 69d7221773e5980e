package org.faultline.protection;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** From where the service can be reached, and what follows from it. */
@Component
final class Reach {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final boolean loopback;
    private final Set<String> hosts;
    private final @Nullable Boolean anonymousReading;

    @Autowired
    Reach(ServerProperties server, ProtectionSettings settings) {
        this(server.getAddress(), settings.hosts(), settings.anonymousReading());
    }

    /** A reach as settings describe it; without an address the service is bound to all. */
    Reach(@Nullable InetAddress address, List<String> hosts, @Nullable Boolean anonymousReading) {
        this.loopback = address != null && address.isLoopbackAddress();
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.anonymousReading = anonymousReading;
    }

    /** {@return whether only this machine can reach the service, as far as its settings tell} */
    boolean isThisMachineOnly() {
        return loopback && hosts.isEmpty();
    }

    /** {@return whether reading needs no account} */
    boolean allowsAnonymousReading() {
        return anonymousReading == null ? isThisMachineOnly() : anonymousReading;
    }

    /** {@return whether requests under that name are answered} */
    boolean answersTo(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (OWN_NAMES.contains(name) || hosts.contains(name)) {
            return true;
        }
        return !loopback && hosts.isEmpty();
    }
}
