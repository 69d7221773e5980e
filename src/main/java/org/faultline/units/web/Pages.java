package org.faultline.units.web;

import java.util.List;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;

/** Cuts pages out of a list that is computed whole. */
final class Pages {

    private Pages() {}

    /** {@return the page of the items, which come in ascending order} */
    static <T> Listing<T> of(List<T> items, ListingRequest page) {
        List<T> ordered = page.descending() ? items.reversed() : items;
        return page.listing(
                ordered.stream().skip(page.offset()).limit(page.fetch()).toList());
    }
}
