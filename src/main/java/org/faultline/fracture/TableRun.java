package org.faultline.fracture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.internal.model.FractureModel;
import org.faultline.fracture.internal.model.Ledger;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.Switches;
import org.faultline.fracture.internal.model.Tables;
import org.faultline.fracture.internal.model.Window;
import org.faultline.fracture.internal.tables.AnswerWriter;
import org.faultline.fracture.internal.tables.TableReader;
import org.jspecify.annotations.Nullable;

/** The full model on tables in files: no Spring, no database, the same bytes each time. */
public final class TableRun {

    private final Tables tables;
    private final @Nullable LocalDate from;

    /**
     * Reads the tables.
     *
     * @param folder the folder with the tables of {@code docs/fracture-tables.md}
     * @param from first day that counts; when absent, that of which the earliest known record tells
     * @throws TablesFaulty when there is anything wrong with them
     */
    public TableRun(Path folder, @Nullable LocalDate from) {
        this.tables = TableReader.read(folder);
        this.from = from;
    }

    /**
     * Writes what the model says on each date.
     *
     * @param dates the dates
     * @param file the file, written anew
     * @param ledgerOf the unit whose ledger is wanted too
     * @return the ledgers in words, a line each; none when no unit is named
     * @throws IllegalArgumentException when a date is before the first day that counts, or there is no such battalion
     */
    public List<String> write(List<LocalDate> dates, Path file, @Nullable String ledgerOf) {
        List<ModelAnswer> answers = new ArrayList<>();
        List<String> ledger = new ArrayList<>();
        for (LocalDate date : dates) {
            FractureModel model =
                    FractureModel.run(tables, from == null ? Window.start(tables, date) : from, date, Switches.ALL);
            answers.add(model.answer());
            if (ledgerOf != null) {
                ledger.addAll(inWords(model, date, ledgerOf));
            }
        }
        AnswerWriter.write(file, answers);
        return ledger;
    }

    private static List<String> inWords(FractureModel model, LocalDate date, String unit) {
        Ledger ledger = model.explanation(unit)
                .orElseThrow(() -> new IllegalArgumentException("there is no battalion '" + unit + "' in units.csv"))
                .ledger();
        double p = 1 / (1 + Math.exp(-ledger.total()));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%s on %s: P(fracturing) = %.6f, log-odds %+.4f", unit, date, p, ledger.total()));
        for (Ledger.Line line : ledger.lines()) {
            lines.add(String.format(Locale.ROOT, "  %-40s %+.4f", line.what(), line.change()));
        }
        return lines;
    }
}
