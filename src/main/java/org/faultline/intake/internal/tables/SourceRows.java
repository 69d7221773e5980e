package org.faultline.intake.internal.tables;

import java.net.URI;
import java.net.URISyntaxException;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.jspecify.annotations.Nullable;

/** {@code publications.csv} and {@code sources.csv}. */
final class SourceRows {

    private static final String[] KINDS = {
        "news", "ngo", "government", "armed-group", "dataset", "encyclopedia", "blog", "other"
    };
    private static final String[] TYPES = {"article", "report", "statement", "dataset", "image", "post"};

    private SourceRows() {}

    static void publication(Fields fields, Keys keys, Drafts drafts) {
        String key = fields.key("publication_key");
        String country = fields.text("country");
        if (country != null && !country.matches("[A-Z]{2}")) {
            fields.fault(
                    "country", "'" + country + "' is not a country code", "Use two letters of ISO 3166-1: MM, TH, GB");
        }
        String kind = fields.oneOf("kind", "", KINDS);
        if (!key.isEmpty() && keys.define(fields, "publication_key", PublicationDraft.idOf(key)) != null) {
            drafts.add(
                    new PublicationDraft(key, fields.required("name"), country, kind.isEmpty() ? null : kind),
                    fields.row());
        }
    }

    static void source(Fields fields, Keys keys, Drafts drafts) {
        String key = fields.key("source_key");
        keys.referToPublication(fields, "publication_key");
        keys.referToSource(fields, "republishes");
        String reliability = fields.oneOf("reliability", "", "A", "B", "C", "D", "E", "F");
        SourceDraft draft = new SourceDraft(
                key,
                fields.required("publication_key"),
                fields.required("title"),
                fields.text("author"),
                url(fields),
                fields.date("published_on"),
                fields.text("language"),
                fields.oneOf("type", "article", TYPES),
                reliability.isEmpty() ? null : reliability,
                fields.text("republishes"),
                fields.text("republishes_note"),
                fields.yes("restricted"));
        if (key.equals(draft.republishesKey())) {
            fields.fault("republishes", "a source cannot reprint itself", "Leave the field empty");
        }
        if (!key.isEmpty() && keys.define(fields, "source_key", SourceDraft.idOf(key)) != null) {
            drafts.add(draft, fields.row());
        }
    }

    private static @Nullable String url(Fields fields) {
        String url = fields.text("url");
        if (url != null && !isWebAddress(url)) {
            fields.fault(
                    "url", "'" + url + "' is not a web address", "Write it whole, with https:// or http:// in front");
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
