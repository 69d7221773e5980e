package org.faultline.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why something is decided.
 *
 * @param note in words; kept with the decision
 */
record Reason(
        @NotBlank(message = "is missing: say why")
        @Size(max = 1000, message = "is longer than 1000 characters")
        @Nullable
        String note) {

    /** {@return the reason, once it has been validated} */
    String text() {
        return note == null ? "" : note.strip();
    }
}
