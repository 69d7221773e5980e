package org.faultline.evidence.web;

import java.util.stream.Collectors;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Says in one line what is wrong with a form. */
final class FormFaults {

    private FormFaults() {}

    /** {@return the faults, field by field} */
    static String inWords(BindingResult faults) {
        return faults.getFieldErrors().stream()
                        .map(FormFaults::inWords)
                        .sorted()
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String inWords(FieldError fault) {
        return "The " + fault.getField() + " "
                + (fault.isBindingFailure() ? "has a value that it cannot have" : fault.getDefaultMessage());
    }
}
