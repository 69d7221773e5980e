package org.faultline.web;

import java.util.Map;

/**
 * A query behind a page, as the fragment {@code queries} shows it.
 *
 * @param name the query's name: {@code units/list-units}
 * @param text the text of its file
 * @param parameters the values that it ran with; nothing sealed
 */
public record ShownQuery(String name, String text, Map<String, ?> parameters) {}
