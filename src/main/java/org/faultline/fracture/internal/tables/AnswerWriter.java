package org.faultline.fracture.internal.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.internal.board.Judgement;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;

/** Writes what the model says, one row per battalion and date. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /**
     * Writes the file anew.
     *
     * @param answers one for each date
     */
    public static void write(Path file, List<ModelAnswer> answers) {
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    "unit_id",
                    "date",
                    "p_fracturing",
                    "p_exceed",
                    "rate_mean",
                    "rate_low",
                    "rate_high",
                    "rank_low",
                    "rank_high",
                    "state",
                    "alarm");
            for (ModelAnswer answer : answers) {
                for (UnitAnswer unit : answer.units()) {
                    csv.writeRecord(
                            unit.unitId(),
                            answer.asOf().toString(),
                            number(unit.pFracturing()),
                            number(unit.pExceed()),
                            number(unit.rateMean()),
                            number(unit.rateLow()),
                            number(unit.rateHigh()),
                            Integer.toString(unit.rankLow()),
                            Integer.toString(unit.rankHigh()),
                            Judgement.state(unit).toString(),
                            Judgement.isAlarm(unit) ? "1" : "0");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.9f", value);
    }
}
