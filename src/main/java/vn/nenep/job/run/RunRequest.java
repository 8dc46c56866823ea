package vn.nenep.job.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.report.Edition;
import vn.nenep.job.reporting.ReportRequest;

/**
 * What is to be run.
 *
 * @param paths what to import; everything in {@code input/} when there are none
 * @param arrivals a file of moments of arrival
 * @param year the year to report; a year, or {@code latest}, {@code current}, {@code previous}
 * @param edition which edition of the report
 * @param asOf the day that decides what is due; today when empty
 * @param out where the report goes; {@code output/<period>} when empty
 * @param trial whether it runs in a copy of the store that is thrown away
 * @param today the day from which {@code current} and {@code previous} count: of the due time, for a scheduled run
 */
public record RunRequest(
        JobDefinition job,
        List<Path> paths,
        Optional<Path> arrivals,
        String year,
        Edition edition,
        Optional<LocalDate> asOf,
        Optional<Path> out,
        boolean trial,
        LocalDate today) {

    public RunRequest {
        paths = List.copyOf(paths);
    }

    /** The usual edition. */
    public RunRequest(
            JobDefinition job,
            List<Path> paths,
            Optional<Path> arrivals,
            String year,
            Optional<LocalDate> asOf,
            Optional<Path> out,
            boolean trial,
            LocalDate today) {
        this(job, paths, arrivals, year, Edition.USUAL, asOf, out, trial, today);
    }

    ReportRequest report() {
        return new ReportRequest(year, edition, asOf, out, today);
    }

    /** The year of the blank forms; nobody has sent anything yet for a year that is to come, so the latest is the current. */
    int formYear() {
        return switch (year) {
            case "latest", "current" -> today.getYear();
            case "previous" -> today.getYear() - 1;
            default -> Integer.parseInt(year);
        };
    }

    /** The parameters as the run ledger keeps them. */
    String parameters() {
        StringBuilder text = new StringBuilder();
        if (job.steps().contains(JobDefinition.Step.REPORT) || job.steps().contains(JobDefinition.Step.FORMS)) {
            text.append(edition.period().map(period -> "period=" + period).orElse("year=" + year));
            edition.unit().ifPresent(unit -> text.append(" unit=").append(unit));
            edition.report().ifPresent(report -> text.append(" report=").append(report));
            if (edition.asIs()) {
                text.append(" structure=as-is");
            }
        }
        asOf.ifPresent(day -> text.append(" as-of=").append(day));
        return text.toString().strip();
    }
}
