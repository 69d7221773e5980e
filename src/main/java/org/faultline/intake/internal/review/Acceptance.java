package org.faultline.intake.internal.review;

import java.util.Map;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.Paragraphs;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.Row;
import org.faultline.intake.ReviewDecision;
import org.faultline.intake.SuggestionRecord;
import org.faultline.intake.extraction.Extraction;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What accepting a suggestion writes: its claims, their citation, and the records that are new. */
@Component
public final class Acceptance {

    private final GraphReader reader;
    private final NamedQueries queries;
    private final RecordChoices choices;

    Acceptance(GraphReader reader, NamedQueries queries, RecordChoices choices) {
        this.reader = reader;
        this.queries = queries;
        this.choices = choices;
    }

    /**
     * {@return what is to be written}
     *
     * @param lead the suggestion that was decided on; the others of its group are about the same records
     * @param fields what the claims are to say
     */
    public EvidenceBatch batch(
            SuggestionRecord suggestion, SuggestionRecord lead, Map<String, Object> fields, ReviewDecision decision) {
        FieldReader values = new FieldReader(fields);
        Resolved records = Resolved.of(lead.id(), fields, decision, choices, values);
        CitationDraft citation = citation(suggestion, fields, records);
        String event = suggestion.kind().equals("Occurrence") ? event(lead, fields, records, decision, values) : null;
        return new ClaimMaking(values, records, citation, "review:" + Extraction.RULES, note(fields, decision))
                .batch(suggestion.kind(), event, lead.group(), choices);
    }

    /** One event that a source tells of twice must not count twice. */
    private @Nullable String event(
            SuggestionRecord lead,
            Map<String, Object> fields,
            Resolved records,
            ReviewDecision decision,
            FieldReader values) {
        String chosen = decision.event();
        if (chosen != null && !chosen.isBlank()) {
            if (chosen.equals("new")) {
                return null;
            }
            String known =
                    choices.named(chosen, RecordKind.DEFECTION).map(Choice::id).orElse(null);
            if (known == null) {
                values.fault("event", "is no event on record: " + chosen);
            }
            return known;
        }
        return choices.events(lead.source().id(), fields, records.unitId()).stream()
                .filter(Choice::preset)
                .map(Choice::id)
                .findFirst()
                .orElse(null);
    }

    /** The intake is told in the note: no kind of claim has a place for it. */
    private static @Nullable String note(Map<String, Object> fields, ReviewDecision decision) {
        Object intake = fields.get("intake");
        String said = decision.note() == null ? "" : decision.note().strip();
        String told = intake == null ? "" : "Intake " + intake + " of the Defence Services Academy.";
        String note = (said + " " + told).strip();
        return note.isEmpty() ? null : note;
    }

    /**
     * The printed words are left out where they name somebody who may not be shown; the place in the text is kept.
     */
    private CitationDraft citation(SuggestionRecord suggestion, Map<String, Object> fields, Resolved records) {
        Row source = reader.row(
                        queries.get("intake/text-to-read"),
                        Map.of("id", suggestion.source().id()))
                .orElseThrow(() -> new IllegalStateException("a suggestion without its text: " + suggestion.id()));
        int paragraph = 1;
        for (Paragraphs.Range range : Paragraphs.of(source.text("text"))) {
            if (range.end() > suggestion.begin()) {
                break;
            }
            paragraph++;
        }
        boolean named = records.sealed() && fields.containsKey("person");
        return new CitationDraft(
                source.text("key"),
                "para " + paragraph,
                Wording.of(suggestion.kind(), fields),
                named ? null : suggestion.quote(),
                suggestion.begin(),
                suggestion.end());
    }
}
