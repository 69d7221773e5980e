package org.faultline.web;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A list about to be written row by row.
 *
 * @param columns paths of names into each row, such as {@code names.text}
 * @param rows the items as JSON
 * @param fields which top-level fields are wanted
 */
record Table(List<String> columns, List<JsonNode> rows, FieldSelection fields) {}
