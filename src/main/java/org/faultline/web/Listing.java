package org.faultline.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items in the order asked for; records, so that they can be written as CSV too
 * @param next the cursor of the following page; absent on the last one
 * @param <T> what is listed
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    /** Keeps its own copy. */
    public Listing {
        items = List.copyOf(items);
    }

    /** {@return a list that needs no second page} */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /** {@return the same page with each item turned into another form} */
    public <R> Listing<R> map(Function<? super T, ? extends R> form) {
        return new Listing<>(items.stream().<R>map(form).toList(), next);
    }

    /** {@return whether there is nothing on this page} */
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
