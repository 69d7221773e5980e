package org.faultline.search.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.kernel.PartialDate;
import org.faultline.search.HitKind;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchRequest.Filters;
import org.faultline.search.SearchRequest.Order;
import org.faultline.web.BadParameter;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The query parameters of a search.
 *
 * @param q what is looked for
 * @param kind only these kinds, with commas between
 * @param publisher only of the publication with this name or id
 * @param language only in this language
 * @param from only published on this date or later
 * @param until only published on this date or earlier
 * @param unit only the unit with this id or name and what names it
 * @param year only published in this year
 * @param region only in this state or region, by its name
 * @param since only what was added or changed after this write of the graph, which saved searches remember
 */
record SearchFilters(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String from,
        @Nullable String until,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable String region,
        @Nullable Long since) {

    /** {@return whether anything is looked for} */
    public boolean isBlank() {
        return q == null || q.isBlank();
    }

    /** {@return the address of the first page of the same search with one parameter set, or without it when the value is absent} */
    public String with(String parameter, @Nullable String value) {
        Map<String, @Nullable String> parameters = parameters();
        parameters.put(parameter, value);
        return address(parameters);
    }

    /** {@return the filters that are set, by the name of their parameter} */
    public Map<String, String> getChosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        parameters().forEach((name, value) -> {
            if (!name.equals("q") && value != null && !value.isBlank()) {
                chosen.put(name, value);
            }
        });
        return chosen;
    }

    /** {@return whether a filter is set to a value} */
    public boolean has(String parameter, String value) {
        return value.equalsIgnoreCase(parameters().get(parameter));
    }

    private Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("kind", kind);
        parameters.put("publisher", publisher);
        parameters.put("language", language);
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("unit", unit);
        parameters.put("year", year == null ? null : year.toString());
        parameters.put("region", region);
        parameters.put("since", since == null ? null : since.toString());
        return parameters;
    }

    /** {@return the filters as the query of an address, without a question mark and without what is new since when} */
    String parameterText() {
        String address = with("since", null);
        return address.substring(address.indexOf('?') + 1);
    }

    /** {@return the filters that such a query stands for} */
    static SearchFilters parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(text)
                .build(true)
                .getQueryParams()
                .forEach((name, all) -> values.put(name, UriUtils.decode(all.getFirst(), StandardCharsets.UTF_8)));
        String year = values.get("year");
        String since = values.get("since");
        return new SearchFilters(
                values.get("q"),
                values.get("kind"),
                values.get("publisher"),
                values.get("language"),
                values.get("from"),
                values.get("until"),
                values.get("unit"),
                year == null ? null : Integer.valueOf(year),
                values.get("region"),
                since == null ? null : Long.valueOf(since));
    }

    /** {@return the request for the best result alone, as is enough to count} */
    SearchRequest request() {
        return request(new ListingRequest(1, 0, "relevance", false, ""), 1).withoutCounts();
    }

    private static String address(Map<String, @Nullable String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
        parameters.forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                address.queryParam(name, UriUtils.encode(text, StandardCharsets.UTF_8));
            }
        });
        return address.build(true).toUriString();
    }

    /**
     * Makes the request for a page of results.
     *
     * @param limit how many items
     * @throws BadParameter when a filter has a value that it cannot have
     */
    SearchRequest request(ListingRequest page, int limit) {
        PartialDate first = date("from", from);
        PartialDate last = date("until", until);
        if (first != null && last != null && last.last().isBefore(first.first())) {
            throw new BadParameter("until", "lies before 'from'", "Exchange the two dates.");
        }
        return new SearchRequest(
                q == null ? "" : q,
                new Filters(kinds(), publisher, language, first, last, unit, year, region, since),
                order(page),
                page.offset(),
                limit);
    }

    private static @Nullable PartialDate date(String parameter, @Nullable String text) {
        try {
            return text == null ? null : PartialDate.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw (BadParameter)
                    new BadParameter(parameter, "is not a date", "Write 2021, 2021-08 or 2021-08-19.").initCause(e);
        }
    }

    private Set<HitKind> kinds() {
        Set<HitKind> kinds = EnumSet.noneOf(HitKind.class);
        if (kind != null) {
            for (String word : kind.split(",", -1)) {
                kinds.add(Arrays.stream(HitKind.values())
                        .filter(one -> one.word().equals(word.strip()))
                        .findFirst()
                        .orElseThrow(() -> new BadParameter(
                                "kind",
                                "names a kind that there is not",
                                "Use " + words() + ", with commas between several.")));
            }
        }
        return kinds;
    }

    private static String words() {
        return Arrays.stream(HitKind.values()).map(HitKind::word).collect(Collectors.joining(", "));
    }

    private static Order order(ListingRequest page) {
        if (page.sort().equals("relevance")) {
            return Order.RELEVANCE;
        }
        return page.descending() ? Order.NEWEST : Order.OLDEST;
    }
}
