package org.faultline.web;

import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How values look in JSON: records by their components only, constants as {@code needs-work}, partial dates as {@code 2021-08}. */
final class JsonForm implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .annotationIntrospector(new WordsForConstants())
                .addModule(new SimpleModule("kernel")
                        .addSerializer(PartialDate.class, new PartialDateWriter())
                        .addDeserializer(PartialDate.class, new PartialDateReader()));
    }

    private static final class WordsForConstants extends JacksonAnnotationIntrospector {

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            String[] words = super.findEnumValues(config, type, constants, names);
            for (int i = 0; i < constants.length; i++) {
                if (words[i] == null) {
                    words[i] = Expectations.word(constants[i]);
                }
            }
            return words;
        }
    }

    private static final class PartialDateWriter extends ValueSerializer<PartialDate> {

        @Override
        public void serialize(PartialDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.toString());
        }
    }

    private static final class PartialDateReader extends ValueDeserializer<PartialDate> {

        @Override
        public @Nullable PartialDate deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            try {
                return PartialDate.parse(text);
            } catch (IllegalArgumentException e) {
                return (PartialDate) context.handleWeirdStringValue(PartialDate.class, text, "not a partial date");
            }
        }
    }
}
