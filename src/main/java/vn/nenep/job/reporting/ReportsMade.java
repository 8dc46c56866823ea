package vn.nenep.job.reporting;

import java.nio.file.Path;
import java.util.List;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.report.Report;

/**
 * What was made for one request.
 *
 * @param scope of what, with the days filled in
 * @param figures all of it, those that stand only in reports too
 * @param reports as they were rendered
 * @param files in their folder
 */
public record ReportsMade(Scope scope, List<Figure> figures, List<Report> reports, List<Path> files) {

    public ReportsMade {
        figures = List.copyOf(figures);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }
}
