package org.faultline.web;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API at {@code /api/openapi}, made of the handlers and of the contract that all share. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String BASIC = "basic";
    static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ListingRequest.class, AsOf.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.version:development}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Faultline")
                        .version(version)
                        .description(
                                "Military units, personnel and incidents of Myanmar since 2021-02-01, every fact with the "
                                        + "passage that it rests on. Lists are paged by cursor; each read takes validAt (what held on a day) "
                                        + "and knownAt (what was known by a day). Failures are problem documents (RFC 9457) whose type is "
                                        + "explained at its address. Identities that could endanger someone are sealed on every route.")
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSchemas(PROBLEM, problemSchema())
                                .addSecuritySchemes(
                                        BASIC,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("basic")
                                                .description(
                                                        "The administrator's account. Reading needs none while only this machine can reach the service.")));
    }

    @Bean
    GlobalOperationCustomizer contractInOperations() {
        return new ApiOperations();
    }

    @Bean
    ApiValues apiValues(JsonMapper json) {
        return new ApiValues(json);
    }

    /** The documents have the components of records only, so their description must too. */
    @Bean
    @SuppressWarnings("deprecation")
    GlobalOpenApiCustomizer componentsOnly(ObjectMapperProvider provider) {
        ObjectMapper mapper = provider.jsonMapper();
        mapper.configure(MapperFeature.AUTO_DETECT_IS_GETTERS, false);
        return description -> description.getInfo().setContact(null);
    }

    private static Schema<?> problemSchema() {
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty(
                "type",
                new StringSchema()
                        .format("uri-reference")
                        .description("What kind of problem; explained at that address"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("What is wrong with this request"));
        problem.addProperty("remedy", new StringSchema().description("What to do about it"));
        problem.addProperty("requestId", new StringSchema().description("Under which the request is logged"));
        problem.setRequired(List.of("type", "title", "status", "detail", "remedy", "requestId"));
        return problem;
    }
}
