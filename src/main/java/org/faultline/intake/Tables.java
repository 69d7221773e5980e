package org.faultline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.evidence.BatchRefused;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.IdentityRefused;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.evidence.WriteReport;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.intake.internal.tables.TableFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** Imports table folders, whole or not at all; the format is {@code docs/tables.md}. */
@Service
public final class Tables {

    private final Ledger ledger;
    private final GraphReader reader;
    private final NamedQuery standings;
    private final NamedQuery countClaims;

    Tables(Ledger ledger, GraphReader reader, NamedQueries queries) {
        this.ledger = ledger;
        this.reader = reader;
        this.standings = queries.get("intake/standings");
        this.countClaims = queries.get("intake/count-claims");
    }

    /**
     * Imports a folder.
     *
     * @param folder with the files of the table format
     * @param dryRun whether to find all faults and count what is new, and write nothing
     * @param by who imports it
     * @throws InputFaulty with every fault of the run; then nothing was written
     */
    public WriteReport importFolder(Path folder, boolean dryRun, String by, Progress progress) {
        return importFiles(filesOf(folder), dryRun, by, progress);
    }

    /** {@return what the facts that come with Faultline amount to, if the graph is empty and they were imported} */
    public WriteReport importSeed(Progress progress) {
        return importFiles(seed(), false, "seed-data", progress);
    }

    /** {@return whether the graph holds no claim} */
    public boolean graphIsEmpty() {
        return reader.row(countClaims, Map.of())
                        .map(row -> row.number("claims"))
                        .orElse(0L)
                == 0;
    }

    private WriteReport importFiles(Map<String, byte[]> files, boolean dryRun, String by, Progress progress) {
        TableFolder folder = TableFolder.read(files, this::standingsOf);
        EvidenceBatch batch = folder.batch();
        try {
            return dryRun ? ledger.rehearse(batch, by, progress) : ledger.write(batch, by, progress);
        } catch (BatchRefused e) {
            List<Fault> faults = new ArrayList<>();
            for (String id : e.ids()) {
                faults.add(folder.faultAt(
                        id,
                        "the graph holds this key with another content",
                        "Use another key, or leave the row as it was imported"));
            }
            throw new InputFaulty(faults);
        } catch (IdentityRefused e) {
            throw new InputFaulty(
                    List.of(folder.faultAtFold(e.recordId(), String.valueOf(e.getMessage()), e.remedy())));
        }
    }

    private Map<String, String> standingsOf(Collection<String> ids) {
        return reader.rows(standings, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("standing")));
    }

    private static Map<String, byte[]> filesOf(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (NotDirectoryException | NoSuchFileException e) {
            throw new InputFaulty(List.of(new Fault(
                    folder.toString(),
                    0,
                    null,
                    "there is no such folder",
                    "Give the folder that holds the CSV files")));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    private static Map<String, byte[]> seed() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:seed-data/*.csv")) {
                files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The seed data cannot be read", e);
        }
    }
}
