package org.faultline.intake.internal.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faultline.intake.Fault;
import org.jspecify.annotations.Nullable;

/** Gathers all faults of a run, so that its author mends them in one go. */
final class Faults {

    private static final Comparator<Fault> IN_ORDER = Comparator.comparing(Fault::file)
            .thenComparingLong(Fault::line)
            .thenComparing(Fault::column, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::problem);

    private final List<Fault> faults = new ArrayList<>();

    void add(String file, long line, @Nullable String column, String problem, String remedy) {
        faults.add(new Fault(file, line, column, problem, remedy));
    }

    void add(TableRow row, @Nullable String column, String problem, String remedy) {
        add(row.table().file(), row.line(), column, problem, remedy);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> inOrder() {
        return faults.stream().distinct().sorted(IN_ORDER).toList();
    }
}
