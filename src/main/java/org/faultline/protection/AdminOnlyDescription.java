package org.faultline.protection;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API's description which reads need the administrator's account. */
@Component
final class AdminOnlyDescription implements GlobalOperationCustomizer {

    /** As the description names the account. */
    private static final String ACCOUNT = "basic";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean named =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        return AdminOnlyCheck.isMarked(method) && !named
                ? operation.addSecurityItem(new SecurityRequirement().addList(ACCOUNT))
                : operation;
    }
}
