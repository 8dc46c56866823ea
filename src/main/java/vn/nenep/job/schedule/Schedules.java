package vn.nenep.job.schedule;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import vn.nenep.definition.JobDefinition;

/** The times of a schedule. */
public final class Schedules {

    private Schedules() {}

    /** The next times after a moment. */
    public static List<ZonedDateTime> nextTimes(JobDefinition.Schedule schedule, Instant from, int count) {
        return List.of();
    }
}
