package org.faultline.fracture.internal.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.fracture.internal.known.KnownTables;
import org.faultline.fracture.internal.known.Observations;
import org.faultline.fracture.internal.known.Observations.Harm;
import org.faultline.fracture.internal.known.Observations.Place;
import org.faultline.fracture.internal.known.Report;
import org.faultline.fracture.internal.model.Tables;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a date, as {@link TableReader} reads them; people stand in them as numbers. */
public final class TableExport {

    private static final double KM_PER_DEGREE = 111.2;

    private final KnownTables known;
    private final Tables tables;
    private final Path folder;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();

    private TableExport(KnownTables known, Observations all, Path folder) {
        this.known = known;
        this.tables = known.tables();
        this.folder = folder;
        all.places().forEach(place -> places.put(place.id(), place));
        known.units().forEach(unit -> names.put(unit.unit().id(), unit.unit().designation()));
        for (Report report : all.reports()) {
            String publisher = report.passage().publisher();
            outlets.put(
                    report.passage().outlet(),
                    publisher == null ? report.passage().title() : publisher);
        }
    }

    /**
     * Writes the files anew into a folder, which is made if it is not there.
     *
     * @param known the tables
     * @param all what the graph holds, for names and for the incidents of harm to civilians
     */
    public static void write(KnownTables known, Observations all, Path folder) {
        try {
            Files.createDirectories(folder);
            new TableExport(known, all, folder).write(all.harms());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tables to " + folder, e);
        }
    }

    private void write(List<Harm> harms) throws IOException {
        table(TableForm.REGIONS, tables.regions(), region ->
                new Object[] {region.id(), regionName(region.id()), null, null, region.connectivity()});
        table(TableForm.SITES, tables.sites(), site -> {
            Place place = places.get(site.id());
            return new Object[] {
                site.id(),
                place == null ? null : place.name(),
                site.regionId(),
                place == null ? null : kilometres(place.longitude(), 0.93),
                place == null ? null : kilometres(place.latitude(), 1),
                null,
                null
            };
        });
        table(TableForm.UNITS, tables.units(), unit -> new Object[] {
            unit.id(),
            names.get(unit.id()),
            word(unit.kind()),
            unit.type(),
            unit.parentId(),
            unit.homeRegionId(),
            unit.establishment(),
            unit.estimate(),
            unit.estimate() == null ? null : "estimate",
            unit.estimateAsOf()
        });
        table(TableForm.POSTINGS, tables.postings(), posting ->
                new Object[] {posting.unitId(), posting.siteId(), posting.from(), posting.until()});
        table(TableForm.COMMANDERS, tables.commanders(), command ->
                new Object[] {command.commanderId(), command.unitId(), command.from(), command.until()});
        table(TableForm.INCIDENTS, known(harms), harm ->
                new Object[] {harm.id(), harm.date(), harm.placeId(), harm.unitId(), harm.type(), harm.killed()});
        table(TableForm.SOURCES, tables.sources(), source ->
                new Object[] {source.id(), outlets.get(source.id()), null, source.reliability()});
        table(TableForm.EVENTS, tables.events(), this::event);
        table(TableForm.REPORTS, tables.reports(), TableExport::report);
    }

    private interface Fields<T> {
        @Nullable
        Object[] of(T row);
    }

    private <T> void table(TableForm form, List<T> rows, Fields<T> fields) throws IOException {
        List<String> header = new ArrayList<>(form.columns());
        if (form == TableForm.REPORTS) {
            header.add("identity");
        }
        List<List<String>> lines = new ArrayList<>();
        for (T row : rows) {
            List<String> line = new ArrayList<>();
            for (Object field : fields.of(row)) {
                line.add(text(field));
            }
            lines.add(line);
        }
        lines.sort(Comparator.comparing(line -> String.join("\u0000", line)));
        try (CsvWriter csv = CsvWriter.builder()
                .build(Files.newBufferedWriter(folder.resolve(form.fileName()), StandardCharsets.UTF_8))) {
            csv.writeRecord(header);
            lines.forEach(csv::writeRecord);
        }
    }

    private static String text(@Nullable Object field) {
        return switch (field) {
            case null -> "";
            case Boolean flag -> flag ? "1" : "0";
            case Double number ->
                number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : number.toString();
            default -> field.toString();
        };
    }

    private static @Nullable Double kilometres(@Nullable Double degrees, double shortened) {
        return degrees == null ? null : Math.rint(degrees * KM_PER_DEGREE * shortened * 10) / 10;
    }

    private @Nullable String regionName(String id) {
        Place place = places.get(id);
        return place == null ? null : place.name();
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private List<Harm> known(List<Harm> harms) {
        Set<String> sites = tables.sites().stream().map(Tables.Site::id).collect(Collectors.toSet());
        Set<String> units = tables.units().stream().map(Tables.Unit::id).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Harm> rows = new ArrayList<>();
        for (Harm harm : harms) {
            String unit = harm.unitId() != null && units.contains(harm.unitId()) ? harm.unitId() : null;
            String site = harm.placeId() != null && sites.contains(harm.placeId()) ? harm.placeId() : null;
            if (!harm.knownFrom().isAfter(known.asOf()) && seen.add(harm.id() + "|" + unit)) {
                rows.add(new Harm(harm.id(), unit, site, harm.type(), harm.date(), harm.killed(), harm.knownFrom()));
            }
        }
        return rows;
    }

    private Object[] event(Tables.EventRecord event) {
        Details details = event.details();
        List<@Nullable Object> fields = new ArrayList<>();
        fields.add(event.id());
        fields.add(word(details.kind()));
        fields.add(word(event.scope()));
        fields.add(event.unitId());
        fields.add(null);
        fields.add(null);
        fields.add(details.siteId());
        details(fields, details);
        fields.add(event.firstPublished());
        fields.add(String.join(";", event.sourceIds()));
        fields.add(null);
        return fields.toArray();
    }

    private static Object[] report(Tables.Report report) {
        List<@Nullable Object> fields = new ArrayList<>();
        fields.add(report.id());
        fields.add(report.eventId());
        fields.add(report.sourceId());
        fields.add(report.published());
        fields.add(report.citesSourceId());
        fields.add(word(report.details().kind()));
        details(fields, report.details());
        fields.add(report.details().siteId());
        fields.add(report.identity() == 1 ? null : report.identity());
        return fields.toArray();
    }

    private static void details(List<@Nullable Object> fields, Details details) {
        LocalDate from = details.from();
        LocalDate until = details.until();
        CountRange count = details.count();
        fields.add(from);
        fields.add(until);
        fields.add(from == null ? null : from.equals(until) ? "day" : "range");
        fields.add(count.min());
        fields.add(count.max());
        fields.add(null);
        fields.add(details.weapons());
        fields.add(details.officer());
    }
}
