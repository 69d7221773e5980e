package org.faultline.inquiry.internal.posting;

import org.faultline.inquiry.CheckAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a line of the log for each check, under the name {@code faultline.audit.posting-check}, until there is an audit log. */
@Component
final class LoggedChecks implements CheckAudit {

    private static final Logger LOG = LoggerFactory.getLogger("faultline.audit.posting-check");

    @Override
    public void record(Checked checked) {
        LOG.info(
                "posting checked: who={} at={} unit={} verdict={}",
                checked.who(),
                checked.at(),
                checked.unit(),
                checked.verdict());
    }
}
