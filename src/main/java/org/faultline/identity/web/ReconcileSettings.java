package org.faultline.identity.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which programs in a browser may reconcile.
 *
 * @param origins from where pages may read the answers and frame the previews; OpenRefine on this machine unless set otherwise, so that no
 *     web site can read Faultline through a visitor's browser
 */
@ConfigurationProperties("faultline.reconcile")
record ReconcileSettings(
        @DefaultValue({"http://127.0.0.1:3333", "http://localhost:3333"})
        List<String> origins) {}
