package org.faultline.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what the contract gives it: paging, dates, fields, formats, problems, the account that it needs. */
final class ApiOperations implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == ListingRequest.class) {
                addPaging(operation, ListingRequestResolver.sortKeys(parameter));
            } else if (parameter.getParameterType() == AsOf.class) {
                addDates(operation);
            }
        }
        if (FieldSelection.appliesTo(method.getReturnType()) && isRead(method)) {
            add(
                    operation,
                    FieldSelection.PARAMETER,
                    new StringSchema(),
                    "Only these top-level fields, separated by commas");
        }
        if (ResolvableType.forMethodParameter(method.getReturnType()).toClass() == Listing.class) {
            addTables(operation);
        }
        if (!isRead(method)) {
            operation.addSecurityItem(new SecurityRequirement().addList(ApiDescription.BASIC));
        }
        operation.getResponses().addApiResponse("default", problem());
        return operation;
    }

    private static boolean isRead(HandlerMethod method) {
        RequestMapping mapping = method.getMethodAnnotation(RequestMapping.class);
        return method.hasMethodAnnotation(GetMapping.class)
                || method.hasMethodAnnotation(ReadByPost.class)
                || (mapping != null && List.of(mapping.method()).contains(RequestMethod.GET));
    }

    private static void addPaging(Operation operation, List<String> sortKeys) {
        Schema<Number> limit = new IntegerSchema()._default(ListingRequest.DEFAULT_LIMIT);
        limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(ListingRequest.MAX_LIMIT));
        add(operation, ListingRequestResolver.LIMIT, limit, "How many items at most");
        add(operation, Cursor.PARAMETER, new StringSchema(), "The 'next' of the page before; opaque");
        List<String> orders = sortKeys.stream()
                .map(key -> key.startsWith("-") ? key.substring(1) : key)
                .flatMap(key -> Stream.of(key, "-" + key))
                .toList();
        StringSchema sort = new StringSchema();
        sort._enum(orders)._default(sortKeys.getFirst());
        add(operation, ListingRequestResolver.SORT, sort, "The order; '-' for descending");
    }

    private static void addDates(Operation operation) {
        add(
                operation,
                AsOf.VALID_AT,
                new StringSchema().format("date"),
                "What held in the world on that day; absent: over all time");
        add(
                operation,
                AsOf.KNOWN_AT,
                new StringSchema().format("date"),
                "As it was known at the end of that day, UTC; absent: as known now");
    }

    private static void add(Operation operation, String name, Schema<?> schema, String description) {
        operation.addParametersItem(
                new QueryParameter().name(name).required(false).schema(schema).description(description));
    }

    private static void addTables(Operation operation) {
        ApiResponse page = operation.getResponses().get("200");
        Content content = page == null ? null : page.getContent();
        if (page != null && content != null) {
            page.addHeaderObject(
                    "Link",
                    new Header().description("rel=\"next\": the following page").schema(new StringSchema()));
            content.addMediaType("text/csv", text("One line an item; nested values in columns outer.inner"));
            content.addMediaType("application/x-ndjson", text("One JSON document a line"));
        }
    }

    private static MediaType text(String description) {
        return new MediaType().schema(new StringSchema().description(description));
    }

    private static ApiResponse problem() {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM);
        return new ApiResponse()
                .description("A problem")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }
}
