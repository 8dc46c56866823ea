package vn.nenep.job.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.nenep.definition.report.Edition;

/**
 * Which report is wanted.
 *
 * @param year a year, or {@code latest}, {@code current}, {@code previous}; where the edition names no period
 * @param asOf the day that decides what is due; today when empty
 * @param out where it goes; {@code output/<period>} when empty
 * @param today the day from which {@code current} and {@code previous} count
 * @param remark a line for the cover, under the subject
 */
public record ReportRequest(
        String year,
        Edition edition,
        Optional<LocalDate> asOf,
        Optional<Path> out,
        LocalDate today,
        Optional<String> remark) {

    /** Without a remark. */
    public ReportRequest(String year, Edition edition, Optional<LocalDate> asOf, Optional<Path> out, LocalDate today) {
        this(year, edition, asOf, out, today, Optional.empty());
    }
}
