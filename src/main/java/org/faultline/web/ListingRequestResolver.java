package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link ListingRequest}. */
final class ListingRequestResolver implements HandlerMethodArgumentResolver {

    static final String LIMIT = "limit";
    static final String SORT = "sort";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListingRequest.class;
    }

    @Override
    public ListingRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        String order = order(QueryText.single(request, SORT), sortKeys(parameter));
        boolean descending = order.startsWith("-");
        String shape = QueryText.shape(request, order);
        String cursor = QueryText.single(request, Cursor.PARAMETER);
        return new ListingRequest(
                limit(QueryText.single(request, LIMIT)),
                cursor == null ? 0 : Cursor.of(cursor, shape).offset(),
                descending ? order.substring(1) : order,
                descending,
                shape);
    }

    /** {@return the keys that the handler allows; the first, perhaps with a leading {@code -}, is the default} */
    static List<String> sortKeys(MethodParameter parameter) {
        SortableBy sortable = parameter.getParameterAnnotation(SortableBy.class);
        if (sortable == null || sortable.value().length == 0) {
            throw new IllegalStateException(parameter.getExecutable() + " takes a ListingRequest without @SortableBy");
        }
        return List.of(sortable.value());
    }

    private static String order(@Nullable String asked, List<String> keys) {
        if (asked == null) {
            return keys.getFirst();
        }
        String key = asked.startsWith("-") ? asked.substring(1) : asked;
        List<String> allowed = keys.stream()
                .map(name -> name.startsWith("-") ? name.substring(1) : name)
                .toList();
        if (!allowed.contains(key)) {
            throw new BadParameter(
                    SORT,
                    "is not a key that this list can be sorted by",
                    "Use one of " + String.join(", ", allowed) + "; put '-' before it for descending order.");
        }
        return asked;
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) {
            return ListingRequest.DEFAULT_LIMIT;
        }
        boolean number = asked.length() <= 9 && asked.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int limit = number ? Integer.parseInt(asked) : 0;
        if (limit < 1 || limit > ListingRequest.MAX_LIMIT) {
            throw new BadParameter(
                    LIMIT,
                    "is not a whole number from 1 to " + ListingRequest.MAX_LIMIT,
                    "Ask for at most " + ListingRequest.MAX_LIMIT + " items and follow the cursor 'next' for more.");
        }
        return limit;
    }

    /** {@return the parameters that it reads} */
    static List<String> parameters() {
        return Arrays.asList(LIMIT, Cursor.PARAMETER, SORT);
    }
}
