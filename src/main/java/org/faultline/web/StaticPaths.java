package org.faultline.web;

/** Where the files lie that are the same for everyone. */
final class StaticPaths {

    private StaticPaths() {}

    /** {@return whether a path leads to such a file} */
    static boolean contain(String path) {
        return path.startsWith("/static/") || path.startsWith("/webjars/") || path.equals("/favicon.ico");
    }
}
