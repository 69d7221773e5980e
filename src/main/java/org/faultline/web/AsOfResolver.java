package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link AsOf}. */
final class AsOfResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        return new AsOf(day(request, AsOf.VALID_AT), day(request, AsOf.KNOWN_AT));
    }

    private static @Nullable LocalDate day(HttpServletRequest request, String parameter) {
        String text = QueryText.single(request, parameter);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            BadParameter refused =
                    new BadParameter(parameter, "is not a day of the calendar", "Write a day as 2021-08-19.");
            refused.initCause(e);
            throw refused;
        }
    }

    /** {@return the parameters that it reads} */
    static List<String> parameters() {
        return List.of(AsOf.VALID_AT, AsOf.KNOWN_AT);
    }
}
