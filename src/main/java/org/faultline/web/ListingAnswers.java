package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies the listing contract to what handlers return: the link to the next page, the fields asked for, the table form. */
@ControllerAdvice("org.faultline")
final class ListingAnswers implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    ListingAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return FieldSelection.appliesTo(returnType);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Class<?> answer = FieldSelection.answerOf(returnType);
        if (answer == null || !(request instanceof ServletServerHttpRequest servlet)) {
            return body;
        }
        FieldSelection fields = FieldSelection.of(servlet.getServletRequest(), answer);
        if (body instanceof Listing<?> listing) {
            addNextLink(listing, servlet.getServletRequest(), response.getHeaders());
            if (converter == TableWriter.class) {
                addFileName(servlet.getServletRequest(), contentType, response.getHeaders());
                return new Table(TableColumns.of(answer, fields), trees(listing.items()), fields);
            }
            return fields.isAll() ? body : new Listing<>(narrowed(listing.items(), fields), listing.next());
        }
        return body == null || fields.isAll() ? body : selected(json.<JsonNode>valueToTree(body), fields);
    }

    private List<JsonNode> trees(List<?> items) {
        return items.stream().<JsonNode>map(json::valueToTree).toList();
    }

    private List<JsonNode> narrowed(List<?> items, FieldSelection fields) {
        return trees(items).stream().map(tree -> selected(tree, fields)).toList();
    }

    /** {@return the tree with only the fields asked for, in the order asked} */
    static JsonNode selected(JsonNode tree, FieldSelection fields) {
        if (fields.isAll() || !(tree instanceof ObjectNode object)) {
            return tree;
        }
        ObjectNode narrow = object.objectNode();
        for (String name : fields.names()) {
            JsonNode value = object.get(name);
            if (value != null) {
                narrow.set(name, value);
            }
        }
        return narrow;
    }

    private static void addNextLink(Listing<?> listing, HttpServletRequest request, HttpHeaders headers) {
        if (listing.next() != null) {
            String next = UriComponentsBuilder.fromPath(FormatSuffix.addressOf(request))
                    .query(request.getQueryString())
                    .replaceQueryParam(Cursor.PARAMETER, listing.next())
                    .build(true)
                    .toUriString();
            headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    private static void addFileName(HttpServletRequest request, MediaType type, HttpHeaders headers) {
        String path = request.getRequestURI();
        String noun = path.substring(path.lastIndexOf('/') + 1);
        String suffix = TableWriter.CSV.isCompatibleWith(type) ? ".csv" : ".ndjson";
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(noun + suffix, StandardCharsets.UTF_8)
                .build());
    }
}
