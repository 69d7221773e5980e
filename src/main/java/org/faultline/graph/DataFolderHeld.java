package org.faultline.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process holds the data folder. */
public final class DataFolderHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderHeld(Path path, @Nullable Throwable cause) {
        super("The data folder " + path + " is in use by another Faultline process.", cause);
    }
}
