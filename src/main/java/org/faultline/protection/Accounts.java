package org.faultline.protection;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.graph.GraphReader;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts, kept in the graph so that every replica knows them. */
@Component
final class Accounts implements UserDetailsService {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final PasswordEncoder passwords;
    private final NamedQuery find;
    private final NamedQuery create;
    private final NamedQuery changePassword;

    Accounts(GraphReader reader, GraphWriter writer, NamedQueries queries, PasswordEncoder passwords) {
        this.reader = reader;
        this.writer = writer;
        this.passwords = passwords;
        this.find = queries.get("protection/find-account");
        this.create = queries.get("protection/create-account");
        this.changePassword = queries.get("protection/change-password");
    }

    /** {@return the account with that name} */
    Optional<Account> find(String name) {
        return reader.row(find, Map.of("name", name)).map(Accounts::account);
    }

    /** {@return whether that is the account's password} */
    boolean isPassword(Account account, Password password) {
        return passwords.matches(password.text(), account.passwordHash());
    }

    /**
     * Creates an account.
     *
     * @return whether it was created here; not so when there is one of that name, perhaps made by another replica just now
     */
    boolean create(String name, Password password, List<String> roles) {
        String id = "account-" + UuidCreator.getTimeOrderedEpoch();
        Map<String, Object> parameters =
                Map.of("id", id, "name", name, "passwordHash", hash(password), "roles", roles, "at", now());
        return writer.write(transaction ->
                        transaction.rows(create, parameters).getFirst().text("id"))
                .equals(id);
    }

    /** Gives an account another password. */
    void changePassword(String name, Password password) {
        Map<String, Object> parameters = Map.of("name", name, "passwordHash", hash(password), "at", now());
        writer.write(transaction -> transaction.rows(changePassword, parameters));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = find(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.name())
                .password(account.passwordHash())
                .roles(account.roles().toArray(String[]::new))
                .build();
    }

    private String hash(Password password) {
        String hash = passwords.encode(password.text());
        if (hash == null) {
            throw new IllegalStateException("a password always has a hash");
        }
        return hash;
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(Clock.system(ZoneOffset.UTC));
    }

    private static Account account(Row row) {
        return new Account(row.text("id"), row.text("name"), row.text("passwordHash"), row.texts("roles"));
    }
}
