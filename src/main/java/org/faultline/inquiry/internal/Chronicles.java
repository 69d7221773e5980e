package org.faultline.inquiry.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faultline.evidence.Corpus;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.RecordRef;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads chronicles out of the graph, and keeps the last few for as long as nothing is written. */
@Component
public final class Chronicles {

    private static final int KEPT = 4;

    private final Corpus corpus;
    private final GraphReader reader;
    private final NamedQuery entries;
    private final Cache<Key, Chronicle> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Chronicles(Corpus corpus, GraphReader reader, NamedQueries queries) {
        this.corpus = corpus;
        this.reader = reader;
        this.entries = queries.get("inquiry/entries");
    }

    private record Key(long version, Optional<LocalDate> knownAt) {}

    /** {@return all that was known at the end of that day (UTC), or is known now} */
    public Chronicle knownAt(@Nullable LocalDate day) {
        return kept.get(
                new Key(reader.version(), Optional.ofNullable(day)),
                key -> reader.together(() -> Chronicle.of(corpus.claims(day), entries(day))));
    }

    private List<Entry> entries(@Nullable LocalDate day) {
        return reader.rows(entries, Map.of("knownAt", KnownAt.end(day))).stream()
                .flatMap(Chronicles::entry)
                .toList();
    }

    private static Stream<Entry> entry(Row row) {
        Row entry = row.row("entry");
        String id = entry.text("id");
        RecordKind kind = RecordKind.of(id.substring(0, id.indexOf('-')));
        String name = entry.textOrNull("displayName");
        String standing = entry.textOrNull("standing");
        if (kind == RecordKind.PERSON && !Disclosure.showsPerson(standing)) {
            return Stream.empty();
        }
        return Stream.of(new Entry(
                new RecordRef(kind, id, name == null ? id : name),
                entry.textOrNull("type"),
                standing,
                entry.textOrNull("level"),
                row.textOrNull("parent"),
                entry.decimalOrNull("lat"),
                entry.decimalOrNull("lon")));
    }
}
