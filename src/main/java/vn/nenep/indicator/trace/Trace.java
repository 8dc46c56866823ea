package vn.nenep.indicator.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.period.Period;

/**
 * A figure with everything that it was computed from.
 *
 * @param units all expected units of the figure, and those that were reported without being expected, in the order of
 *     organisation and period
 */
public record Trace(IndicatorDefinition indicator, Figure figure, List<TracedUnit> units) {

    public Trace {
        units = List.copyOf(units);
    }

    /** Whether the units add up to the figure: numerator, denominator, and how many were expected. */
    boolean isWhole() {
        long numerator = units.stream().mapToLong(TracedUnit::numerator).sum();
        long denominator = units.stream().mapToLong(TracedUnit::denominator).sum();
        long due = units.stream().filter(TracedUnit::due).count();
        return numerator == figure.numerator()
                && figure.denominator().map(of -> of == denominator).orElse(true)
                && figure.expected().map(all -> all == due).orElse(true);
    }

    /** What a unit is to the figure. */
    public enum Standing {
        /** it counts, in the numerator or in the denominator or in both */
        COUNTED,
        /** due and reported, and nothing in it is to be counted */
        NOTHING,
        /** a held row has to be settled first */
        DISPUTED,
        /** due, and no form that reports it is in force */
        NOT_REPORTED,
        /** not due by the as-of date, or never */
        NOT_DUE
    }

    /**
     * One unit.
     *
     * @param committee code of the grassroots organisation under which it rolls up
     * @param bloc code of the bloc under which that one rolls up
     * @param due whether it is expected: then it is one of the figure's {@code expected}
     * @param numerator what it adds to the figure's numerator
     * @param denominator what it adds to the figure's denominator
     * @param activeCells how many cells are active under it; 0 where that is not asked
     * @param reason why it did not pass, where organisations are counted and it did not
     * @param above the rows behind the numerator
     * @param below the rows behind the denominator; none where the unit itself is counted
     * @param disputing the held rows
     */
    public record TracedUnit(
            String organisation,
            Period period,
            String committee,
            String bloc,
            boolean due,
            Standing standing,
            long numerator,
            long denominator,
            long activeCells,
            Optional<FailingUnit.Reason> reason,
            List<Part> above,
            List<Part> below,
            List<TracedRow> disputing) {
        public TracedUnit {
            above = List.copyOf(above);
            below = List.copyOf(below);
            disputing = List.copyOf(disputing);
        }

        /** Whether it adds to the figures of an organisation: its own, its committee's or its bloc's. */
        public boolean rollsUpTo(String code) {
            return organisation.equals(code) || committee.equals(code) || bloc.equals(code);
        }

        /** All rows that have to do with it. */
        public Stream<TracedRow> rows() {
            return Stream.concat(
                    Stream.concat(above.stream(), below.stream()).flatMap(part -> part.rows().stream()),
                    disputing.stream());
        }
    }

    /** The rows of a unit that one part of an expression counts or sums. */
    public record Part(MeasureExpression counted, List<TracedRow> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a workbook.
     *
     * @param number as the spreadsheet program shows it
     * @param counts whether what has to hold of it holds; where organisations are counted, the others are shown too, because a
     *     change in them would change the figure
     * @param cells those that decide: which unit the row is about, what has to hold, what is summed
     */
    public record TracedRow(Source source, int number, boolean counts, List<TracedCell> cells) {
        public TracedRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Where a row stands.
     *
     * @param file below the input folder
     * @param sha256 of the original in the archive
     * @param form code of the form
     */
    public record Source(String file, String sha256, String sheet, String form) {}

    /** What a cell decides. */
    public enum Role {
        /** which unit the row is about */
        SUBJECT,
        /** whether the row counts */
        CONDITION,
        /** how much it counts */
        VALUE
    }

    /**
     * A cell.
     *
     * @param column id of the form's column
     * @param address as Excel shows it
     * @param written what the sender wrote; empty when blank
     * @param value what was read from it, as it is stored; empty when blank
     * @param repaired whether a slip of writing was mended on the way (C08)
     */
    public record TracedCell(
            Role role, String column, String address, String written, String value, boolean repaired) {}
}
