package org.faultline.intake.web;

import java.util.Map;

/** What the fields of a suggestion are called on the page, and what may be written into them. */
final class FieldLabels {

    private static final String DAYS = "2021, 2021-08, 2021-08-19, or first/last with a stroke between";
    private static final String WHOLE = "a whole number";
    private static final String GAZETTEER = "a state, region, township or town";

    /**
     * A label.
     *
     * @param name what the field is called
     * @param hint what may be written into it; empty where the name says it
     */
    record Label(String name, String hint) {}

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry(
                    "type", new Label("Kind of event", "desertion, defection, surrender, mutiny, refusal or attempt")),
            Map.entry("stance", new Label("Stance", "asserts or denies")),
            Map.entry("unit", new Label("Unit", "LIB 25")),
            Map.entry("units", new Label("Units", "several with ; between")),
            Map.entry("unitType", new Label("Type of unit", "LIB, IB, LID, …; BN? where it is not stated")),
            Map.entry("unitNumber", new Label("Number of the unit", "in digits")),
            Map.entry("unitName", new Label("Name of the unit", "of a named command: Northern")),
            Map.entry("unitAsReported", new Label("Unit as printed", "")),
            Map.entry("superior", new Label("Superior unit", "LID 66")),
            Map.entry("superiorType", new Label("Type of the superior", "LID, MOC, RMC, …")),
            Map.entry("superiorNumber", new Label("Number of the superior", "in digits")),
            Map.entry("superiorName", new Label("Name of the superior", "of a named command")),
            Map.entry("superiorAsReported", new Label("Superior as printed", "")),
            Map.entry("date", new Label("Date", DAYS)),
            Map.entry("dateAsReported", new Label("Date as printed", "")),
            Map.entry("from", new Label("First possible day", "2021-08-19")),
            Map.entry("until", new Label("Last possible day", "2021-08-19")),
            Map.entry("asOf", new Label("As of", DAYS)),
            Map.entry("asOfAsReported", new Label("As of, as printed", "")),
            Map.entry("period", new Label("Within", "over the next month")),
            Map.entry("place", new Label("Place", GAZETTEER)),
            Map.entry("placeLevel", new Label("Level of the place", "state or township")),
            Map.entry("placeState", new Label("State or region", "")),
            Map.entry("placeAsReported", new Label("Place as printed", "")),
            Map.entry("relation", new Label("How it is there", "site, or area-of-operations")),
            Map.entry("countMin", new Label("At least", WHOLE)),
            Map.entry("countMax", new Label("At most", WHOLE)),
            Map.entry("countShared", new Label("Count is of all units together", "true or false")),
            Map.entry("countAsReported", new Label("Count as printed", "")),
            Map.entry("approximate", new Label("About so many", "true or false")),
            Map.entry("share", new Label("Share of a whole", "0.3333 for a third")),
            Map.entry("metric", new Label("What is counted", "defected-soldiers, killed-civilians, …")),
            Map.entry("scope", new Label("Scope", "national or region")),
            Map.entry("measure", new Label("Measure", "actual or authorised")),
            Map.entry("claimedBy", new Label("Claimed by", "the person or body whose figure it is")),
            Map.entry("claimantNear", new Label("Named last before", "")),
            Map.entry("claimant", new Label("Told by", "")),
            Map.entry("person", new Label("Person", "the name as printed")),
            Map.entry("persons", new Label("People", "several with ; between")),
            Map.entry("name", new Label("Other spelling", "")),
            Map.entry("nameKind", new Label("Kind of name", "alias")),
            Map.entry("score", new Label("Likeness of the names", "")),
            Map.entry("alignment", new Label("Syllables side by side", "")),
            Map.entry("rank", new Label("Rank", "Captain")),
            Map.entry("rankHighest", new Label("Highest rank", "Captain")),
            Map.entry("ranks", new Label("Who, as printed", "")),
            Map.entry("role", new Label("Role", "Commander, Deputy Commander, Officer, Other, …")),
            Map.entry("title", new Label("Post as printed", "company commander")),
            Map.entry("intake", new Label("Intake of the academy", WHOLE)),
            Map.entry("weapons", new Label("With weapons", "yes, no or unknown")),
            Map.entry("weaponsSummary", new Label("Weapons as printed", "")),
            Map.entry("receivingParty", new Label("Taken in by", "")),
            Map.entry("heading", new Label("Read in a heading", "true or false")),
            Map.entry("event", new Label("Event on record", "the one that this source tells of")),
            Map.entry("standing", new Label("Standing of a new person", "")));

    private FieldLabels() {}

    /** {@return the label of a field; its own name where it has none} */
    static Label of(String field) {
        return LABELS.getOrDefault(field, new Label(field, ""));
    }
}
