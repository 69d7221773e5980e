package org.faultline.identity.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets pages of the origins that the settings name read the answers of reconciliation, and nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconcileSettings.class)
class ReconcileAccess implements WebMvcConfigurer {

    private final ReconcileSettings settings;

    ReconcileAccess(ReconcileSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : new String[] {"/api/v1/reconcile", "/api/v1/reconcile/**"}) {
            registry.addMapping(path)
                    .allowedOrigins(settings.origins().toArray(String[]::new))
                    .allowedMethods("GET", "POST")
                    .allowCredentials(false);
        }
    }
}
