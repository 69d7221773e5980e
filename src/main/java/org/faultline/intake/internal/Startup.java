package org.faultline.intake.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.faultline.evidence.Progress;
import org.faultline.fracture.Fracture;
import org.faultline.intake.Tables;
import org.faultline.web.Terminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What a server does when it starts: fill an empty graph with the facts that come with Faultline, and say where it is. */
@Configuration(proxyBeanMethods = false)
class Startup {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final int ROWS = 10;

    /** Before readiness is reported, so that nobody reads half a graph. */
    @Bean
    @ConditionalOnBooleanProperty(name = "faultline.seed", matchIfMissing = true)
    ApplicationRunner seed(Tables tables) {
        return (ApplicationArguments arguments) -> {
            if (tables.graphIsEmpty()) {
                Progress progress = (step, of, what) -> LOG.info("seed data, step {} of {}: {}", step, of, what);
                tables.importSeed(progress);
            }
        };
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "faultline.announce", matchIfMissing = true)
    Announcement announcement(Fracture fracture, Terminal terminal) {
        return new Announcement(fracture, terminal);
    }

    /** Prints the top of the board and the address, once the server is ready. */
    static final class Announcement {

        private final Fracture fracture;
        private final Terminal terminal;
        private int port;

        Announcement(Fracture fracture, Terminal terminal) {
            this.fracture = fracture;
            this.terminal = terminal;
        }

        @EventListener
        void listening(WebServerInitializedEvent event) {
            if (event.getApplicationContext().getServerNamespace() == null) {
                port = event.getWebServer().getPort();
            }
        }

        /** Once readers are let in, so that nobody waits for a board that only the console shows. */
        @EventListener
        void ready(AvailabilityChangeEvent<ReadinessState> change) {
            if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
                return;
            }
            new BoardText(fracture.board(LocalDate.now(ZoneOffset.UTC)), ROWS)
                    .lines()
                    .forEach(terminal::print);
            terminal.print("Faultline is at http://localhost:" + port + "/");
        }
    }
}
