package org.faultline.identity;

import java.util.List;

/**
 * What a row of somebody's table names, as the W3C Reconciliation API asks.
 *
 * @param text a designation or a name, in any form and either script
 * @param types {@code Unit}, {@code Person}; none for both
 * @param limit how many answers at the most
 * @param properties what else the row says
 */
public record ReconcileQuery(String text, List<String> types, int limit, List<Property> properties) {

    /** The type of military units. */
    public static final String UNIT = "Unit";

    /** The type of people with a public standing. */
    public static final String PERSON = "Person";

    /**
     * Something else that the row says.
     *
     * @param id one of the {@link ReconcileProperty properties}
     * @param values its values, of which one is enough to agree
     */
    public record Property(String id, List<String> values) {}

    /** {@return the values of a property, none if the row does not have it} */
    public List<String> values(ReconcileProperty property) {
        return properties.stream()
                .filter(one -> one.id().equals(property.id()))
                .flatMap(one -> one.values().stream())
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** {@return whether answers of a type are wanted} */
    public boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
