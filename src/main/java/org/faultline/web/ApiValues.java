package org.faultline.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Iterator;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.json.JsonMapper;

/** Describes values as {@link JsonForm} writes them; the description is made by another version of Jackson, which knows nothing of it. */
final class ApiValues implements ModelConverter {

    private final JsonMapper json;

    ApiValues(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = rawType(type);
        if (raw == PartialDate.class) {
            return new StringSchema().pattern("\\d{4}(-\\d{2}(-\\d{2})?)?").example("2021-08");
        }
        if (raw != null && raw.isEnum()) {
            StringSchema words = new StringSchema();
            Arrays.stream(raw.getEnumConstants())
                    .map(constant -> json.valueToTree(constant).asString())
                    .forEach(words::addEnumItem);
            return words;
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static @Nullable Class<?> rawType(AnnotatedType type) {
        if (type.getType() == null) {
            return null;
        }
        return type.getType() instanceof com.fasterxml.jackson.databind.JavaType described
                ? described.getRawClass()
                : ResolvableType.forType(type.getType()).resolve();
    }
}
