package org.faultline.search.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faultline.search.HitKind;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.Entry.CitationEntry;
import org.faultline.search.internal.index.Entry.ClaimRef;
import org.faultline.search.internal.index.Entry.Mention;
import org.faultline.search.internal.index.Entry.Origin;
import org.faultline.search.internal.index.Entry.RecordEntry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.Feed;

/** A graph in memory, with invented sources, claims and records. */
public final class InventedFeed implements Feed {

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Long> changed = new HashMap<>();
    private long version;
    private String identity = "invented";
    private int reads;
    private Runnable duringReads = () -> {};

    /** Writes entries, in one write. */
    public InventedFeed write(Entry... written) {
        version++;
        for (Entry entry : written) {
            entries.put(entry.id(), entry);
            changed.put(entry.id(), version);
        }
        return this;
    }

    /** Takes an entry away, as a withdrawal or a fold does. */
    public void withdraw(String id) {
        version++;
        entries.remove(id);
        changed.put(id, version);
    }

    /** Becomes another graph, at its beginning. */
    public void becomeAnother(String name) {
        identity = name;
        version = 0;
        entries.clear();
        changed.clear();
    }

    /** {@return how many entries were asked for so far} */
    public int reads() {
        return reads;
    }

    /** Has something happen whenever entries are read. */
    public void duringReads(Runnable happening) {
        duringReads = happening;
    }

    /** An article of 23 August 2021 by an invented outlet. */
    public static SourceEntry article(String id, String title, String text, Mention... about) {
        return new SourceEntry(origin(id, title, "Invented Times", "2021-08-23", "en"), text, Arrays.asList(about), 1);
    }

    /** A source in detail. */
    public static Origin origin(String id, String title, String publisher, String published, String language) {
        LocalDate day = LocalDate.parse(published);
        String publisherId =
                "pub-" + publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Origin(id, title, null, published, day, day, language, publisherId, publisher);
    }

    /** A citation with one claim. */
    public static CitationEntry citation(String id, Origin origin, String passage, Mention... about) {
        LocalDate day = LocalDate.parse("2021-08-19");
        return new CitationEntry(
                id,
                origin,
                List.of(new ClaimRef("clm-of-" + id, "Occurrence")),
                List.of(passage),
                List.of("desertion"),
                3,
                9,
                day,
                day,
                Arrays.asList(about),
                1);
    }

    /** A unit. */
    public static RecordEntry unit(String id, String... names) {
        return new RecordEntry(id, HitKind.UNIT, names[0], Arrays.asList(names), List.of(), 1);
    }

    /** Another record. */
    public static RecordEntry named(HitKind kind, String id, String... names) {
        return new RecordEntry(id, kind, names[0], Arrays.asList(names), List.of(), 1);
    }

    /** A unit as a claim names it. */
    public static Mention mention(RecordEntry named) {
        return new Mention(named.id(), named.name(), named.names(), named.regions());
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public Changes changesSince(long sequence) {
        List<String> sources = new ArrayList<>();
        List<String> citations = new ArrayList<>();
        List<String> records = new ArrayList<>();
        changed.forEach((id, at) -> {
            if (at > sequence) {
                (id.startsWith("src-") ? sources : id.startsWith("cit-") ? citations : records).add(id);
            }
        });
        return new Changes(sources, citations, records);
    }

    @Override
    public List<SourceEntry> sources(List<String> ids) {
        return read(ids, SourceEntry.class);
    }

    @Override
    public List<CitationEntry> citations(List<String> ids) {
        return read(ids, CitationEntry.class);
    }

    @Override
    public List<RecordEntry> records(List<String> ids) {
        return read(ids, RecordEntry.class);
    }

    private <T extends Entry> List<T> read(Collection<String> ids, Class<T> type) {
        duringReads.run();
        reads += ids.size();
        return ids.stream()
                .map(entries::get)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
