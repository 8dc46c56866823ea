package vn.nenep.report;

import java.util.Set;

/** The blocks that a report can be put together from. */
public final class ReportBlocks {

    private ReportBlocks() {}

    /** The names by which definitions call them. */
    public static Set<String> names() {
        return Set.of();
    }
}
