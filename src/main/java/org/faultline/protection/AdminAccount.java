package org.faultline.protection;

import java.util.List;
import java.util.Optional;
import org.faultline.web.Terminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that there is an administrator: created at the first start, with another password whenever the environment names one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AdminAccount implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(AdminAccount.class);

    private final Accounts accounts;
    private final ProtectionSettings settings;
    private final Terminal terminal;

    AdminAccount(Accounts accounts, ProtectionSettings settings, Terminal terminal) {
        this.accounts = accounts;
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Password given = given(settings.adminPassword());
        Optional<Account> admin = accounts.find(Account.ADMIN_NAME);
        if (admin.isEmpty()) {
            create(given);
        } else if (given != null && !accounts.isPassword(admin.get(), given)) {
            accounts.changePassword(Account.ADMIN_NAME, given);
            log.info("The administrator's password is now the one in FAULTLINE_ADMIN_PASSWORD");
        }
    }

    private static @Nullable Password given(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new Password(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("FAULTLINE_ADMIN_PASSWORD cannot be used: " + e.getMessage(), e);
        }
    }

    private void create(@Nullable Password given) {
        Password password = given == null ? Password.generated() : given;
        boolean created = accounts.create(Account.ADMIN_NAME, password, List.of(Account.ADMIN_ROLE));
        if (created && given == null) {
            terminal.print("""

                    The administrator's account, shown this once:
                      name      %s
                      password  %s
                    To choose another, set FAULTLINE_ADMIN_PASSWORD and start again.
                    """.formatted(Account.ADMIN_NAME, password.text()));
        } else if (created) {
            log.info("Created the administrator's account with the password in FAULTLINE_ADMIN_PASSWORD");
        }
    }
}
