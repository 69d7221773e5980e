package org.faultline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(FaultlineApplication.class);

    @Test
    void modulesSeeOnlyWhatTheyMay() {
        modules.verify();
    }

    @Test
    void documentsItself() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
