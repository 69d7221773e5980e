package org.faultline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says what a failure means to the caller, without showing the messages of foreign exceptions. */
final class Faults {

    private Faults() {}

    /** {@return the failure as a refusal; absent when it is a fault of ours, of which the caller learns nothing but its id} */
    static @Nullable RequestRefused refusalOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefused refused) {
                return refused;
            }
        }
        return switch (failure) {
            case MaxUploadSizeExceededException upload ->
                new RequestRefused("too-large", 413, "The upload is larger than this service takes.", null);
            case InvalidParameterException garbled -> garbled(garbled);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case TypeMismatchException mismatch -> mismatch(nameOf(mismatch), mismatch.getRequiredType());
            case MissingServletRequestParameterException missing ->
                new BadParameter(missing.getParameterName(), "is missing", "Give it a value.");
            case HandlerMethodValidationException invalid -> invalid(invalid);
            case BindException invalid -> invalid(invalid.getBindingResult(), isBody(invalid));
            case ErrorResponse response -> ofStatus(response);
            default -> null;
        };
    }

    private static RequestRefused ofStatus(ErrorResponse response) {
        int status = response.getStatusCode().value();
        RequestRefused refused = ofStatus(status);
        response.getHeaders().forEach((name, values) -> refused.header(name, String.join(", ", values)));
        return refused;
    }

    /** {@return the refusal that a bare status stands for} */
    static RequestRefused ofStatus(int status) {
        return switch (status) {
            case 401 -> new RequestRefused("unauthenticated", 401, "This needs an account.", null);
            case 403 -> new RequestRefused("forbidden", 403, "This account may not do that.", null);
            case 404 -> new RequestRefused("not-found", 404, "There is nothing at this address.", null);
            case 405 -> new RequestRefused("method-not-allowed", 405, "This address does not take that method.", null);
            case 406 -> new RequestRefused("not-acceptable", 406, "This is not available in that format.", null);
            case 413 -> new RequestRefused("too-large", 413, "The request is larger than this service takes.", null);
            case 415 ->
                new RequestRefused("unsupported-media-type", 415, "This address does not read that format.", null);
            case 429 -> new RequestRefused("rate-limited", 429, "Too many requests came from this address.", null);
            case 503 -> new RequestRefused("unavailable", 503, "The service cannot answer at the moment.", null);
            default ->
                status >= 500
                        ? internal(status)
                        : new RequestRefused("bad-request", status, "The request could not be understood.", null);
        };
    }

    /** {@return the refusal that stands for any fault of ours} */
    static RequestRefused internal(int status) {
        return new RequestRefused("internal", status, "Something failed on this side; it has been logged.", null);
    }

    /** The container reads parameters only when they are asked for, and says so late that they are not correctly encoded. */
    private static RequestRefused garbled(InvalidParameterException garbled) {
        return garbled.getErrorCode() == 400
                ? new RequestRefused(
                        "bad-request",
                        400,
                        "A parameter is not correctly encoded.",
                        "Write '%' as '%25', and other signs as UTF-8 in percent notation.")
                : ofStatus(garbled.getErrorCode());
    }

    private static RequestRefused unreadable(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException fault)) {
            return new RequestRefused("unreadable-body", 400, "The request has no readable content.", null);
        }
        TokenStreamLocation place = fault.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        String path = fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        String detail = path.isEmpty()
                ? "The content is not well-formed JSON" + where + "."
                : "The field '" + path + "'" + where + " is unknown or has a value that it cannot have.";
        return new RequestRefused("unreadable-body", 400, detail, null);
    }

    private static String nameOf(TypeMismatchException mismatch) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            return argument.getName();
        }
        return mismatch.getPropertyName() == null ? "value" : mismatch.getPropertyName();
    }

    private static RequestRefused mismatch(String name, @Nullable Class<?> type) {
        return new BadParameter(name, "has a value that it cannot have", Expectations.of(type));
    }

    private static boolean isBody(BindException invalid) {
        return invalid instanceof MethodArgumentNotValidException argument
                && argument.getParameter().hasParameterAnnotation(RequestBody.class);
    }

    private static RequestRefused invalid(BindingResult result, boolean body) {
        List<Map<String, String>> errors = new ArrayList<>();
        for (FieldError error : result.getFieldErrors()) {
            String message = error.isBindingFailure()
                    ? "has a value that it cannot have. " + Expectations.of(result.getFieldType(error.getField()))
                    : String.valueOf(error.getDefaultMessage());
            errors.add(Map.of("field", error.getField(), "message", message));
        }
        result.getGlobalErrors()
                .forEach(
                        error -> errors.add(Map.of("field", "", "message", String.valueOf(error.getDefaultMessage()))));
        return invalid(errors, body);
    }

    private static RequestRefused invalid(HandlerMethodValidationException invalid) {
        List<Map<String, String>> errors = new ArrayList<>();
        invalid.getParameterValidationResults().forEach(result -> {
            MethodParameter parameter = result.getMethodParameter();
            String name = parameter.getParameterName() == null ? "value" : parameter.getParameterName();
            result.getResolvableErrors()
                    .forEach(error ->
                            errors.add(Map.of("field", name, "message", String.valueOf(error.getDefaultMessage()))));
        });
        return invalid(errors, false);
    }

    private static RequestRefused invalid(List<Map<String, String>> errors, boolean body) {
        String detail = errors.stream()
                .map(error -> (error.get("field") + " " + error.get("message")).strip())
                .collect(Collectors.joining("; "));
        String sentence = detail.isEmpty() ? "A value is not allowed." : detail.endsWith(".") ? detail : detail + ".";
        return body
                ? new RequestRefused("invalid-content", 422, sentence, null).with("errors", errors)
                : new RequestRefused("bad-parameter", 400, sentence, null).with("errors", errors);
    }
}
