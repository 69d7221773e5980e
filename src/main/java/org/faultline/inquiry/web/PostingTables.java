package org.faultline.inquiry.web;

import java.security.Principal;
import java.time.LocalDate;
import org.faultline.evidence.RecordFiles;
import org.faultline.inquiry.PostingChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a table of claims, for the route and the page alike. */
@Component
final class PostingTables {

    private final PostingChecks checks;
    private final RecordFiles files;

    PostingTables(PostingChecks checks, RecordFiles files) {
        this.checks = checks;
        this.files = files;
    }

    /** {@return the answers as CSV} */
    String checked(byte[] table, @Nullable LocalDate knownAt, String who) {
        return PostingTable.write(
                PostingTable.read(table, files.today()).stream()
                        .map(row -> new PostingTable.Answer(row, checks.check(row.claim(), knownAt, who)))
                        .toList(),
                checks.tests());
    }

    /** {@return the name of the account, for the audit} */
    static String who(@Nullable Principal account) {
        return account == null ? "anonymous" : account.getName();
    }
}
