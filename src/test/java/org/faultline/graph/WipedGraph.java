package org.faultline.graph;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the shared graph before a class of tests. */
final class WipedGraph implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        SharedGraph.wipe(SpringExtension.getApplicationContext(context).getBean(Driver.class));
    }
}
