package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses reads with query parameters that the handler does not know, so that a mistyped filter never passes as no filter.
 * What a handler knows is read from its signature: named values, the components of record arguments, and the listing contract.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.faultline.";
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (read
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && method.getBeanType() != ErrorPages.class) {
            refuseUnknown(request, known.computeIfAbsent(method, KnownParameters::parametersOf));
        }
        return true;
    }

    private static void refuseUnknown(HttpServletRequest request, Set<String> allowed) {
        for (String name : request.getParameterMap().keySet()) {
            if (!allowed.contains(name)) {
                throw new RequestRefused(
                                "unknown-parameter",
                                400,
                                "There is no parameter '" + name + "' here.",
                                allowed.isEmpty()
                                        ? "Leave it out: this address takes no parameters."
                                        : "The parameters here are " + String.join(", ", allowed) + ".")
                        .with("parameter", name)
                        .with("allowed", allowed);
            }
        }
    }

    /** {@return the query parameters that a handler knows, in alphabetical order} */
    static Set<String> parametersOf(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            addNames(parameter, names);
        }
        if (answersWithBody(method) && FieldSelection.appliesTo(method.getReturnType())) {
            names.add(FieldSelection.PARAMETER);
        }
        return names;
    }

    private static void addNames(MethodParameter parameter, Set<String> names) {
        Class<?> type = parameter.getParameterType();
        if (type == ListingRequest.class) {
            names.addAll(ListingRequestResolver.parameters());
        } else if (type == AsOf.class) {
            names.addAll(AsOfResolver.parameters());
        } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
            names.add(nameOf(parameter, parameter.getParameterAnnotation(RequestParam.class)));
        } else if (parameter.getParameterAnnotations().length == 0 || isModelAttribute(parameter)) {
            if (type.isRecord()) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            } else if (BeanUtils.isSimpleProperty(type)) {
                names.add(nameOf(parameter, null));
            }
        }
    }

    private static boolean isModelAttribute(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ModelAttribute.class) || parameter.hasParameterAnnotation(Valid.class);
    }

    private static String nameOf(MethodParameter parameter, @Nullable RequestParam annotation) {
        if (annotation != null && !annotation.name().isEmpty()) {
            return annotation.name();
        }
        String name = parameter.getParameterName();
        if (name == null) {
            throw new IllegalStateException(parameter.getExecutable() + " has a parameter without a name");
        }
        return name;
    }

    private static boolean answersWithBody(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                || method.hasMethodAnnotation(ResponseBody.class)
                || HttpEntity.class.isAssignableFrom(method.getReturnType().getParameterType());
    }
}
