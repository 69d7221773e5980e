package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.graph.GraphTest;
import org.faultline.web.Terminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@GraphTest
class AdminAccountIntegrationTests {

    private static final Pattern SHOWN = Pattern.compile("password  (\\S+)");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Driver driver;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @BeforeEach
    void forgetAccounts() {
        try (var session = driver.session()) {
            session.run("MATCH (a:Account) DETACH DELETE a").consume();
        }
    }

    @Test
    void createsTheAccountOnceAndShowsItsPasswordOnce() {
        start(null);
        Matcher shown = SHOWN.matcher(terminal.toString(StandardCharsets.UTF_8));
        assertThat(shown.find()).isTrue();
        Account admin = accounts.find("admin").orElseThrow();
        assertThat(accounts.isPassword(admin, new Password(shown.group(1)))).isTrue();
        assertThat(admin.passwordHash()).startsWith("{bcrypt}").doesNotContain(shown.group(1));
        assertThat(admin.toString()).doesNotContain(admin.passwordHash());
        terminal.reset();
        start(null);
        assertThat(terminal.size()).isZero();
        assertThat(accounts.find("admin").orElseThrow().passwordHash()).isEqualTo(admin.passwordHash());
    }

    @Test
    void takesThePasswordOfTheEnvironmentAndShowsNone() {
        start("an invented passphrase");
        assertThat(terminal.size()).isZero();
        Account admin = accounts.find("admin").orElseThrow();
        assertThat(accounts.isPassword(admin, new Password("an invented passphrase")))
                .isTrue();
        assertThat(accounts.loadUserByUsername("admin").getAuthorities().toString())
                .contains("ROLE_ADMIN");
    }

    @Test
    void changesThePasswordWhenTheEnvironmentNamesAnother() {
        start("an invented passphrase");
        String first = accounts.find("admin").orElseThrow().passwordHash();
        start("an invented passphrase");
        assertThat(accounts.find("admin").orElseThrow().passwordHash()).isEqualTo(first);
        start("another invented passphrase");
        Account admin = accounts.find("admin").orElseThrow();
        assertThat(accounts.isPassword(admin, new Password("another invented passphrase")))
                .isTrue();
        assertThat(accounts.isPassword(admin, new Password("an invented passphrase")))
                .isFalse();
    }

    @Test
    void stopsAtAPasswordThatCanBeGuessed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("short"))
                .withMessageContaining("FAULTLINE_ADMIN_PASSWORD")
                .withMessageContaining("12 characters");
        assertThat(accounts.find("admin")).isEmpty();
    }

    @Test
    void createsAnAccountOfOneNameOnce() {
        assertThat(accounts.create("admin", Password.generated(), List.of("ADMIN")))
                .isTrue();
        assertThat(accounts.create("admin", Password.generated(), List.of("ADMIN")))
                .isFalse();
    }

    private void start(@Nullable String adminPassword) {
        ProtectionSettings settings = new ProtectionSettings(
                adminPassword, null, List.of(), new ProtectionSettings.SignIn(10, Duration.ofMinutes(15)));
        Terminal shown = new Terminal(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        new AdminAccount(accounts, settings, shown).run(new DefaultApplicationArguments());
    }
}
