package org.faultline.graph;

import java.util.Set;

/**
 * A query of {@code cypher/queries}.
 *
 * @param name its path without the ending: {@code units/find-unit}
 * @param text the whole file, header comments included
 * @param purpose what it is for, from its header
 * @param parameters the parameters that its header declares
 * @param isWrite whether its header says that it writes
 */
public record NamedQuery(String name, String text, String purpose, Set<String> parameters, boolean isWrite) {}
