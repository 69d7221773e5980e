package org.faultline.evidence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.faultline.evidence.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim is to stand.
 *
 * @param status accepted, conflict, needs-work or withdrawn
 * @param note why; kept with the change
 */
record NewStatus(
        @NotNull(message = "is missing: use accepted, conflict, needs-work or withdrawn")
        ClaimStatus status,

        @NotBlank(message = "is missing: say why")
        @Size(max = Note.LONGEST, message = "is longer than 1000 characters")
        @Nullable
        String note) {}
