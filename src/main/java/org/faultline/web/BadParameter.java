package org.faultline.web;

/** A parameter of the request has a value that it cannot have. */
public final class BadParameter extends RequestRefused {

    /**
     * Names the parameter and how to mend it.
     *
     * @param parameter its name
     * @param fault what is wrong with its value, as the end of a sentence: {@code is not a day}
     * @param remedy what to write instead
     */
    public BadParameter(String parameter, String fault, String remedy) {
        super("bad-parameter", 400, "The parameter '" + parameter + "' " + fault + ".", remedy);
        with("parameter", parameter);
    }
}
