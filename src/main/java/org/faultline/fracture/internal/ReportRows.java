package org.faultline.fracture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.faultline.fracture.internal.known.Report;
import org.faultline.fracture.internal.known.ReportedKind;
import org.faultline.graph.Row;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Makes reports of the graph's rows. */
final class ReportRows {

    private static final Pattern OFFICERS =
            Pattern.compile("\\b(lieutenant|captain|major|colonel|brigadier|general|officer|commander)\\b");
    private static final Pattern OTHER_RANKS =
            Pattern.compile("\\b(private|corporal|sergeant|recruit|constable|seaman|warrant)\\b");

    private final IdentityOdds odds;

    ReportRows(IdentityOdds odds) {
        this.odds = odds;
    }

    List<Report> read(List<Row> reports, List<Row> denials) {
        List<Report> all = new ArrayList<>();
        Map<String, TreeSet<String>> unitsOfEvent = new TreeMap<>();
        for (Row row : reports) {
            Row happened = row.rowOrNull("happened");
            Row claim = row.row("claim");
            for (IdentityOdds.Candidate candidate : odds.candidates(row.text("named"), row.text("unit"))) {
                unitsOfEvent
                        .computeIfAbsent(row.text("event"), id -> new TreeSet<>())
                        .add(candidate.unitId());
                all.add(report(row, candidate, claim, happened == null ? claim : happened, false));
            }
        }
        for (Row row : denials) {
            for (String denied : unitsOfEvent.getOrDefault(row.text("event"), new TreeSet<>())) {
                Row claim = row.row("claim");
                all.add(report(row, new IdentityOdds.Candidate(denied, 1), claim, claim, true));
            }
        }
        return all;
    }

    private static Report report(Row row, IdentityOdds.Candidate unit, Row claim, Row happened, boolean denies) {
        Row source = row.row("source");
        Row citation = row.row("citation");
        Row place = row.rowOrNull("place");
        Row publication = row.rowOrNull("publication");
        String type = happened.textOrNull("type");
        LocalDate knownFrom = source.dateOrNull("knownFrom");
        String sourceId = source.text("id");
        String lineage = source.textOrNull("lineage");
        String title = source.textOrNull("title");
        String quote = source.flag("restricted") ? null : citation.textOrNull("quote");
        return new Report(
                row.text("event"),
                unit.unitId(),
                unit.probability(),
                type == null ? null : ReportedKind.of(type),
                span(happened),
                count(claim),
                claim.flag("countShared"),
                new Report.Marks(
                        weapons(happened.textOrNull("weapons")),
                        officer(happened.textOrNull("rankHighest")),
                        place == null ? null : place.text("id")),
                denies,
                lineage == null ? sourceId : lineage,
                knownFrom == null ? LocalDate.MAX : knownFrom,
                new Report.Passage(
                        claim.text("id"),
                        sourceId,
                        title == null ? sourceId : title,
                        publication == null ? sourceId : publication.text("id"),
                        publication == null ? null : publication.textOrNull("name"),
                        letter(source.textOrNull("reliability")),
                        source.textOrNull("published"),
                        quote != null ? quote : citation.textOrNull("passage"),
                        quote != null ? "quote" : "summary"));
    }

    private static @Nullable Boolean weapons(@Nullable String word) {
        return word == null
                ? null
                : switch (word) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    default -> null;
                };
    }

    /** The highest rank that a source states tells whether an officer was among them; anything else tells nothing. */
    private static @Nullable Boolean officer(@Nullable String rank) {
        String words = rank == null ? "" : rank.toLowerCase(Locale.ROOT);
        // A warrant officer and a non-commissioned one hold no commission.
        if (OTHER_RANKS.matcher(words).find() || words.contains("non-commissioned")) {
            return Boolean.FALSE;
        }
        return OFFICERS.matcher(words).find() ? Boolean.TRUE : null;
    }

    private static @Nullable String letter(@Nullable String reliability) {
        return reliability != null && reliability.matches("[A-F]") ? reliability : null;
    }

    static CountRange count(Row row) {
        return new CountRange(row.intOrNull("countMin"), row.intOrNull("countMax"));
    }

    static Span span(Row row) {
        return new Span(
                row.dateOrNull("possibleFrom"),
                row.dateOrNull("certainFrom"),
                row.dateOrNull("certainUntil"),
                row.dateOrNull("possibleUntil"),
                row.flag("started"),
                row.flag("ended"));
    }
}
