package org.faultline.search;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.graph.GraphReader;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The searches that accounts have saved, kept in the graph so that every replica knows them. An account sees its own alone. */
@Service
public final class SavedSearches {

    /** More than a reader can follow. */
    public static final int MOST = 100;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Search search;
    private final Clock clock;
    private final NamedQuery all;
    private final NamedQuery save;
    private final NamedQuery change;

    SavedSearches(GraphReader reader, GraphWriter writer, Search search, Clock clock, NamedQueries queries) {
        this.reader = reader;
        this.writer = writer;
        this.search = search;
        this.clock = clock;
        this.all = queries.get("search/saved-searches");
        this.save = queries.get("search/save-search");
        this.change = queries.get("search/change-saved-search");
    }

    /** {@return those that the account keeps, by name} */
    public List<SavedSearch> of(String account) {
        return stored(account).stream().filter(one -> one.deletedAt() == null).toList();
    }

    /** {@return one of them, deleted ones included} */
    public Optional<SavedSearch> find(String account, String id) {
        return stored(account).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<SavedSearch> stored(String account) {
        return reader.rows(all, Map.of("account", account)).stream()
                .map(SavedSearches::saved)
                .toList();
    }

    /**
     * Saves a search as looked at now.
     *
     * @param parameters the query parameters of its address
     * @return its id
     * @throws RequestRefused when the account has {@value #MOST} already, or the name cannot be one
     */
    public String save(String account, String name, String parameters) {
        Map<String, Object> row = new HashMap<>();
        row.put("account", account);
        row.put("id", "search-" + UuidCreator.getTimeOrderedEpoch());
        row.put("name", checked(name));
        row.put("parameters", parameters);
        row.put("sequence", search.status().sequence());
        row.put("at", now());
        row.put("most", MOST);
        List<Row> saved = writer.write(transaction -> transaction.rows(save, row));
        if (saved.isEmpty()) {
            throw new RequestRefused(
                    "too-many-saved-searches",
                    409,
                    "There are " + MOST + " saved searches already.",
                    "Delete one that is no longer needed.");
        }
        return saved.getFirst().text("id");
    }

    /** Calls it otherwise. */
    public void rename(String account, String id, String name) {
        change(account, id, checked(name), null, null);
    }

    /** Takes everything that the index has by now as seen. */
    public void look(String account, String id) {
        change(account, id, null, search.status().sequence(), null);
    }

    /** Puts it away; {@link #restore} brings it back. */
    public void delete(String account, String id) {
        change(account, id, null, null, true);
    }

    /** Brings it back. */
    public void restore(String account, String id) {
        change(account, id, null, null, false);
    }

    private void change(
            String account, String id, @Nullable String name, @Nullable Long sequence, @Nullable Boolean isDeleted) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("account", account);
        row.put("id", id);
        row.put("name", name);
        row.put("sequence", sequence);
        row.put("isDeleted", isDeleted);
        row.put("at", now());
        writer.write(transaction -> transaction.rows(change, row));
    }

    private static String checked(String name) {
        String text = name.strip();
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new RequestRefused(
                    "bad-search-name",
                    422,
                    text.isEmpty() ? "The name is empty." : "The name has " + text.length() + " characters.",
                    "Write a name of 1 to " + LONGEST_NAME + " characters.");
        }
        return text;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static SavedSearch saved(Row row) {
        return new SavedSearch(
                row.text("id"),
                row.text("name"),
                row.text("parameters"),
                row.number("lookedSeq"),
                instant(row, "lookedAt"),
                instant(row, "createdAt"),
                row.instantOrNull("deletedAt") == null ? null : instant(row, "deletedAt"));
    }

    private static Instant instant(Row row, String column) {
        ZonedDateTime at = row.instantOrNull(column);
        if (at == null) {
            throw new IllegalStateException("a saved search has no " + column);
        }
        return at.toInstant();
    }
}
