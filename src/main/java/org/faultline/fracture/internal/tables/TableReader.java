package org.faultline.fracture.internal.tables;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.faultline.fracture.TablesFaulty;
import org.faultline.fracture.internal.model.Tables;
import org.faultline.fracture.internal.model.Tables.Command;
import org.faultline.fracture.internal.model.Tables.Posting;
import org.faultline.fracture.internal.model.Tables.Region;
import org.faultline.fracture.internal.model.Tables.Site;
import org.faultline.fracture.internal.model.Tables.Source;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.faultline.fracture.internal.model.Tables.UnitKind;
import org.jspecify.annotations.Nullable;

/** Reads a folder of tables; whoever stands at a site, commands or reports must be in the tables too. */
public final class TableReader {

    private final Path folder;
    private final List<TableFault> faults = new ArrayList<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> sites = new HashSet<>();
    private final Map<String, Long> units = new HashMap<>();
    private final Set<String> sources = new HashSet<>();

    private TableReader(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the tables in a folder}
     *
     * @throws TablesFaulty with every fault, when there is any
     */
    public static Tables read(Path folder) {
        return new TableReader(folder).read();
    }

    private Tables read() {
        List<Region> regionRows = new ArrayList<>();
        List<Site> siteRows = new ArrayList<>();
        List<Unit> unitRows = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        List<Command> commands = new ArrayList<>();
        List<Source> sourceRows = new ArrayList<>();
        rows(TableForm.REGIONS, row -> regionRows.add(region(row)));
        rows(TableForm.SITES, row -> siteRows.add(site(row)));
        List<TableRow> parents = new ArrayList<>();
        rows(TableForm.UNITS, row -> {
            unitRows.add(unit(row));
            parents.add(row);
        });
        parents.forEach(row -> row.reference("parent_id", units.keySet(), "unit"));
        checkHierarchy(unitRows);
        rows(TableForm.SOURCES, row -> sourceRows.add(source(row)));
        rows(TableForm.POSTINGS, row -> postings.add(posting(row)));
        rows(TableForm.COMMANDERS, row -> commands.add(command(row)));
        rows(TableForm.INCIDENTS, this::checkIncident);
        EventTables events = new EventTables(this::rows, units.keySet(), sites, sources);
        events.read();
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt((TableFault fault) -> TableForm.indexOf(fault.file()))
                    .thenComparingLong(TableFault::line)
                    .thenComparing(TableFault::column));
            throw new TablesFaulty(faults.stream().map(TableFault::toString).toList());
        }
        return new Tables(
                regionRows, siteRows, unitRows, postings, commands, sourceRows, events.events(), events.reports());
    }

    private void rows(TableForm form, Consumer<TableRow> consumer) {
        TableFile file = new TableFile(folder, form.fileName(), faults);
        if (file.exists()) {
            file.read(form.columns(), consumer);
        } else if (form.isRequired()) {
            file.fault(0, "", "the file is missing.", "Put it into " + folder + ".");
        }
    }

    private static String id(TableRow row, String column, Set<String> known) {
        String id = row.required(column);
        if (!id.isEmpty() && !known.add(id)) {
            row.fault(column, "'" + id + "' is there twice.", "Give each row an id of its own.");
        }
        return id;
    }

    private Region region(TableRow row) {
        return new Region(id(row, "region_id", regions), row.number("connectivity_index"));
    }

    private Site site(TableRow row) {
        return new Site(id(row, "site_id", sites), row.reference("region_id", regions, "region"));
    }

    private Unit unit(TableRow row) {
        String id = row.required("unit_id");
        if (!id.isEmpty() && units.putIfAbsent(id, row.line()) != null) {
            row.fault("unit_id", "'" + id + "' is there twice.", "Give each row an id of its own.");
        }
        UnitKind kind = row.word("kind", UnitKind.class);
        if (row.text("kind") == null) {
            row.required("kind");
        }
        Double paper = row.soldiers("established_strength");
        Double strength = row.soldiers("strength");
        boolean estimated = "estimate".equals(row.text("strength_basis"));
        return new Unit(
                id,
                kind == null ? UnitKind.BATTALION : kind,
                row.text("type"),
                row.text("parent_id"),
                row.reference("home_region_id", regions, "region"),
                paper != null || estimated ? paper : strength,
                estimated ? strength : null,
                row.date("strength_asof"));
    }

    private Source source(TableRow row) {
        String id = id(row, "source_id", sources);
        String letter = row.text("reliability");
        if (letter != null && !letter.matches("[A-F]")) {
            row.fault(
                    "reliability",
                    "'" + letter + "' is no letter from A to F.",
                    "Write one of them, or leave it empty.");
        }
        return new Source(id, letter);
    }

    private Posting posting(TableRow row) {
        LocalDate from = row.date("date_from");
        LocalDate until = row.date("date_to");
        row.order(from, until, "date_to");
        return new Posting(battalion(row), known(row, "site_id", sites, "site"), from, until);
    }

    private Command command(TableRow row) {
        LocalDate from = row.date("date_from");
        LocalDate until = row.date("date_to");
        row.order(from, until, "date_to");
        return new Command(row.required("commander_id"), battalion(row), from, until);
    }

    /** Incidents take no part in the model, but what is wrong with them is told all the same. */
    private void checkIncident(TableRow row) {
        row.required("incident_id");
        row.date("date");
        row.reference("site_id", sites, "site");
        row.reference("unit_id", units.keySet(), "unit");
        Double severity = row.number("severity");
        if (severity != null && severity < 0) {
            row.fault("severity", "'" + row.text("severity") + "' is below 0.", "Write a number from 0.");
        }
    }

    private String battalion(TableRow row) {
        return known(row, "unit_id", units.keySet(), "unit");
    }

    private static String known(TableRow row, String column, Set<String> known, String what) {
        row.required(column);
        String id = row.reference(column, known, what);
        return id == null ? "" : id;
    }

    private void checkHierarchy(List<Unit> rows) {
        Map<String, @Nullable String> above = new HashMap<>();
        rows.forEach(unit -> above.put(unit.id(), unit.parentId()));
        Set<String> told = new HashSet<>();
        for (Unit unit : rows) {
            List<String> walk = new ArrayList<>();
            String at = unit.id();
            while (at != null && !walk.contains(at)) {
                walk.add(at);
                at = above.get(at);
            }
            if (at != null && at.equals(unit.id()) && told.addAll(walk)) {
                faults.add(new TableFault(
                        TableForm.UNITS.fileName(),
                        units.getOrDefault(unit.id(), 0L),
                        "parent_id",
                        "the superiors run in a circle: " + String.join(" under ", walk) + " under " + at + ".",
                        "Correct one of them; a unit cannot be above itself."));
            }
        }
    }
}
