package org.faultline.fracture.internal.known;

import java.util.Locale;
import java.util.Map;

/** What a unit is to the model, by its type. */
public enum UnitRole {
    /** It is ranked. */
    BATTALION,
    /** A division or operations command above battalions. */
    DIVISION,
    /** A regional or larger command. */
    REGIONAL_COMMAND,
    /** The army itself. */
    ARMY,
    /** Another service, an armed group, a directorate: its events are shown and bear on no battalion. */
    OTHER;

    private static final Map<String, UnitRole> BY_TYPE = Map.ofEntries(
            Map.entry("IB", BATTALION),
            Map.entry("LIB", BATTALION),
            Map.entry("BN?", BATTALION),
            Map.entry("ARTY", BATTALION),
            Map.entry("AD", BATTALION),
            Map.entry("MSL", BATTALION),
            Map.entry("ARMD", BATTALION),
            Map.entry("TANK", BATTALION),
            Map.entry("ENG", BATTALION),
            Map.entry("SIG", BATTALION),
            Map.entry("SUP", BATTALION),
            Map.entry("MED", BATTALION),
            Map.entry("BGF", BATTALION),
            Map.entry("BGP", BATTALION),
            Map.entry("LID", DIVISION),
            Map.entry("MOC", DIVISION),
            Map.entry("ROC", DIVISION),
            Map.entry("TOC", DIVISION),
            Map.entry("AOC", DIVISION),
            Map.entry("DIV?", DIVISION),
            Map.entry("RMC", REGIONAL_COMMAND),
            Map.entry("BSO", REGIONAL_COMMAND),
            Map.entry("ARMY", ARMY),
            Map.entry("ARMED_FORCES", ARMY));

    /** {@return the role of a type, by its code in the table of unit types: {@code LIB}, {@code ARTY}, {@code BN?}} */
    public static UnitRole of(String type) {
        return BY_TYPE.getOrDefault(type.strip().toUpperCase(Locale.ROOT), OTHER);
    }

    /** {@return whether it stands above battalions in the command tree} */
    public boolean isFormation() {
        return this == DIVISION || this == REGIONAL_COMMAND;
    }
}
