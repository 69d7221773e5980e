package org.faultline.evidence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why something is changed.
 *
 * @param note in words; kept with the change
 */
record Note(
        @NotBlank(message = "is missing: say why")
        @Size(max = Note.LONGEST, message = "is longer than 1000 characters")
        @Nullable
        String note) {

    /** Long enough for a reason with its references, too short for a copied article. */
    static final int LONGEST = 1000;

    /** {@return the reason, once it has been validated} */
    String text() {
        if (note == null) {
            throw new IllegalStateException("a note is validated before it is read");
        }
        return note.strip();
    }
}
