package vn.nenep.job.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.home.CannotWork;
import vn.nenep.indicator.Layers;
import vn.nenep.indicator.SemanticLayer;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.failing.FailingUnits;
import vn.nenep.indicator.question.LevelMatrices;
import vn.nenep.indicator.question.LevelMatrix;
import vn.nenep.job.sending.StatusReader;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.appendix.Backing.FormRows;
import vn.nenep.status.Standing;
import vn.nenep.status.State;
import vn.nenep.store.ArrivalLedger;
import vn.nenep.store.ArrivalLedger.Extent;
import vn.nenep.store.proof.Reconciliation;
import vn.nenep.store.proof.Reconciliation.Rows;
import vn.nenep.store.proof.Reconciliation.SheetRows;

/** Reads what stands behind the figures of a report: who failed, what is missing, what became of every row. */
public final class BackingReader {

    private final Definitions definitions;
    private final StatusReader status;
    private final ArrivalLedger arrivals;
    private final Reconciliation reconciliation;
    private final DecisionReader decisions;

    public BackingReader(Definitions definitions, DataSource database, StatusReader status, ArrivalLedger arrivals) {
        this.definitions = definitions;
        this.status = status;
        this.arrivals = arrivals;
        this.reconciliation = new Reconciliation(database);
        this.decisions = new DecisionReader(database);
    }

    /**
     * Of the time of a report.
     *
     * @param layers of all definitions
     */
    public Backing read(Period period, LocalDate asOf, Register register, Layers layers) {
        List<Integer> years = IntStream.rangeClosed(
                        period.firstDay().getYear(), period.lastDay().getYear())
                .boxed()
                .toList();
        List<FailingUnit> failing = new ArrayList<>();
        List<LevelMatrix> levels = new ArrayList<>();
        List<Standing> open = new ArrayList<>();
        List<SheetRows> sheets = new ArrayList<>();
        long sameAgain = 0;
        for (int year : years) {
            readLayer(layers.of(year), year, period, register, failing, levels);
            status.board(Period.ofYear(year), true, asOf)
                    .standings()
                    .filter(standing ->
                            isOpen(standing) && isInside(standing.column().period(), period))
                    .forEach(open::add);
            sheets(year).stream().filter(sheet -> isInside(sheet, period)).forEach(sheets::add);
            sameAgain += arrivals.sameAgain(year);
        }
        Extent extent = arrivals.extent();
        Optional<Backing.Stamp> stamp = extent.last().map(last -> new Backing.Stamp(extent.files(), last));
        return new Backing(failing, open, levels, rows(sheets), sameAgain, decisions.read(period), stamp);
    }

    private static boolean isInside(Period part, Period whole) {
        return !part.firstDay().isBefore(whole.firstDay()) && !part.lastDay().isAfter(whole.lastDay());
    }

    private static boolean isOpen(Standing standing) {
        return (standing.owed() && standing.state() == State.MISSING)
                || standing.state() == State.RETURNED
                || standing.state() == State.PARTLY
                || standing.laterReturned();
    }

    /** Adds what the layer of one year tells: who failed, and the levels of a report on just that year. */
    private void readLayer(
            SemanticLayer layer,
            int year,
            Period period,
            Register register,
            List<FailingUnit> failing,
            List<LevelMatrix> levels) {
        List<IndicatorDefinition> counted = definitions.indicators().stream()
                .filter(indicator -> indicator.counts() == Counts.ORGANISATIONS
                        && indicator.target().isPresent())
                .filter(indicator -> indicator.isFor(Period.ofYear(year)))
                .toList();
        FailingUnits units = new FailingUnits(layer.jdbc(), definitions);
        counted.forEach(indicator -> failing.addAll(units.of(indicator)));
        if (period.equals(Period.ofYear(year))) {
            levels.addAll(new LevelMatrices(layer, definitions, register).all());
        }
    }

    /**
     * The sheets of a year.
     *
     * @throws CannotWork when nobody can account for a row: no report is made over it
     */
    private List<SheetRows> sheets(int year) {
        List<SheetRows> sheets = reconciliation.sheets(year);
        long unexplained =
                Reconciliation.all(sheets.stream().map(SheetRows::rows)).unexplained();
        if (unexplained != 0) {
            throw new CannotWork("rows-unexplained", unexplained, year);
        }
        return sheets;
    }

    private static boolean isInside(SheetRows sheet, Period whole) {
        return Period.parse(sheet.period())
                .filter(part -> isInside(part, whole))
                .isPresent();
    }

    private static List<FormRows> rows(List<SheetRows> sheets) {
        Map<String, FormRows> byForm = new TreeMap<>();
        sheets.forEach(sheet -> byForm.merge(sheet.form(), rows(sheet), FormRows::plus));
        return List.copyOf(byForm.values());
    }

    private static FormRows rows(SheetRows sheet) {
        Rows rows = sheet.rows();
        return new FormRows(
                sheet.form(),
                1,
                rows.read(),
                rows.accepted(),
                rows.held(),
                rows.duplicate(),
                rows.superseded() + rows.withdrawn(),
                rows.returned(),
                rows.ignored());
    }
}
