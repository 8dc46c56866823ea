package vn.nenep.definition;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job: what is done, one step after the other, and when.
 *
 * @param id kebab-case
 * @param parameters with their defaults: {@code year} may be {@code latest}, {@code current}, {@code previous} or a number;
 *     {@code receipts} is {@code yes} or {@code no}; the others are the words of an
 *     {@link vn.nenep.definition.report.Edition}
 */
public record JobDefinition(
        String id, String title, Map<String, String> parameters, List<Step> steps, Optional<Schedule> schedule) {

    public JobDefinition {
        parameters = Map.copyOf(parameters);
        steps = List.copyOf(steps);
    }

    /** Whether accepted files get a receipt: unless the job says no. */
    public boolean givesReceipts() {
        return !"no".equals(parameters.get("receipts"));
    }

    /** What a job can do. */
    public enum Step {
        /** take in what lies in {@code input/} */
        IMPORT,
        /** make the annual report */
        REPORT,
        /** make the blank forms of the year */
        FORMS
    }

    /**
     * When a job runs by itself.
     *
     * @param cron as Quartz reads it, seconds first
     * @param missed what happens to a due time at which the program did not run
     */
    public record Schedule(String cron, ZoneId zone, Missed missed) {}

    /** What to do about due times that were missed. */
    public enum Missed {
        /** run once for the last of them */
        ONCE,
        /** leave them out */
        SKIP
    }
}
