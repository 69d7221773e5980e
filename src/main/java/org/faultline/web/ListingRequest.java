package org.faultline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for, in which order; a handler takes it as an argument with {@link SortableBy}.
 *
 * <p>The query fetches {@link #fetch()} rows from {@link #offset()} on, in an order that ends with the id so that it is
 * total; {@link #listing(List)} makes the page of them.
 *
 * @param limit how many items at most, from 1 to {@value #MAX_LIMIT}
 * @param offset how many items lie before
 * @param sort the sort key, one of those that the handler allows
 * @param descending whether the greatest comes first
 * @param shape what the cursor belongs to: a digest of the path, the order and the filters
 */
public record ListingRequest(int limit, int offset, String sort, boolean descending, String shape) {

    /** How many items a page has when nothing is asked for. */
    public static final int DEFAULT_LIMIT = 50;

    /** How many items a page can have. */
    public static final int MAX_LIMIT = 500;

    /** {@return the first page in that order, for callers without a request} */
    public static ListingRequest first(String sort) {
        boolean descending = sort.startsWith("-");
        return new ListingRequest(DEFAULT_LIMIT, 0, descending ? sort.substring(1) : sort, descending, "");
    }

    /** {@return how many rows to fetch: one more than the limit, which tells whether there is a next page} */
    public int fetch() {
        return limit + 1;
    }

    /** {@return the order as a parameter writes it: {@code -name}} */
    public String order() {
        return descending ? "-" + sort : sort;
    }

    /**
     * Makes the page of the rows fetched.
     *
     * @param fetched at most {@link #fetch()} rows
     */
    public <T> Listing<T> listing(List<T> fetched) {
        if (fetched.size() > fetch()) {
            throw new IllegalArgumentException(
                    "fetched " + fetched.size() + " rows where the page needs at most " + fetch());
        }
        boolean more = fetched.size() > limit && offset + limit <= Cursor.MAX_OFFSET;
        return new Listing<>(
                fetched.subList(0, Math.min(limit, fetched.size())),
                more ? new Cursor(offset + limit, shape).text() : null);
    }

    /** {@return this page of a list that is at hand whole, in ascending order} */
    public <T> Listing<T> cut(List<T> all) {
        List<T> ordered = descending ? all.reversed() : all;
        return listing(ordered.stream().skip(offset).limit(fetch()).toList());
    }

    /** {@return whether this is the first page} */
    public boolean isFirst() {
        return offset == 0;
    }

    /** {@return the cursor of the page before; absent when that is the first page or there is none} */
    public @Nullable String previous() {
        return offset > limit ? new Cursor(offset - limit, shape).text() : null;
    }
}
