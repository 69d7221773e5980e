package org.faultline.intake.internal;

import org.faultline.graph.DataFolderHeld;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, and not in a trace, that another process holds the data folder. */
final class DataFolderHeldAnalyzer extends AbstractFailureAnalyzer<DataFolderHeld> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataFolderHeld cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Stop the other process, or start this one with --faultline.data=FOLDER.", cause);
    }
}
