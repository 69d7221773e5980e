package org.faultline.intake.internal.tables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of a table folder and their columns, as {@code docs/tables.md} gives them. */
enum Table {
    PUBLICATIONS("publication_key name", "country kind"),
    SOURCES(
            "source_key publication_key title type",
            "author url published_on language reliability republishes republishes_note restricted"),
    PLACES("place_key name level", "parent_key lat lon alternative_names attribution"),
    UNITS("unit_key type name_en source_key", "number name_my aliases standing " + Table.CLAIM),
    NAMES("subject_kind subject_key name kind source_key", "language script from until as_of " + Table.CLAIM),
    SUBORDINATION("unit_key superior_key kind source_key", "from until as_of " + Table.CLAIM),
    BASES("base_key name place_key source_key", Table.CLAIM),
    STATIONING("unit_key kind source_key", "base_key place_key place_as_reported from until as_of " + Table.CLAIM),
    PEOPLE("person_key name standing source_key", "aliases " + Table.CLAIM),
    POSTINGS("person_key unit_key role source_key", "unit_as_reported rank title from until as_of " + Table.CLAIM),
    STRENGTHS("unit_key measure source_key", "count_min count_max as_of " + Table.CLAIM),
    INCIDENTS(
            "incident_key type source_key passage",
            "from until duration place_key place_as_reported killed_min killed_max injured_min injured_max denied_by "
                    + Table.CLAIM),
    ATTRIBUTIONS("incident_key basis allegation source_key", "unit_key person_key unit_as_reported " + Table.CLAIM),
    DEFECTIONS(
            "defection_key kind source_key passage",
            "from until duration unit_key unit_as_reported superior_as_reported place_key place_as_reported count_min"
                    + " count_max count_shared rank_highest ranks weapons weapons_summary receiving_party denied_by "
                    + Table.CLAIM),
    PARTICIPATIONS("person_key defection_key source_key", Table.CLAIM),
    TALLIES(
            "tally_key metric scope source_key",
            "unit_key place_key count_min count_max as_of claimed_by " + Table.CLAIM),
    IDENTITIES("kind key same_as decision reason", "confidence rule");

    /** What every table of claims may have besides its own columns. */
    private static final String CLAIM = "locator passage quote credibility status note";

    private final String required;
    private final String optional;

    Table(String required, String optional) {
        this.required = required;
        this.optional = optional;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> required() {
        return List.of(required.split(" "));
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(required());
        columns.addAll(List.of(optional.split(" ")));
        return columns;
    }

    /** {@return the columns as a reader is told of them} */
    String columnsInWords() {
        return String.join(", ", columns());
    }
}
