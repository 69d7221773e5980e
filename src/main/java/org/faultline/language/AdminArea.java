package org.faultline.language;

/**
 * A state, region, township or town of Myanmar.
 *
 * @param level {@code state} (a state, region or union territory), {@code township} or {@code town}
 * @param name the English name
 * @param nameMy the Burmese name; empty where the table has none
 * @param state the state or region that it lies in, by its English name; its own name for a state
 * @param code the ISO 3166-2 code of a state; empty for others
 */
public record AdminArea(String level, String name, String nameMy, String state, String code) {}
