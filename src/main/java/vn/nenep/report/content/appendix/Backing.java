package vn.nenep.report.content.appendix;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.question.LevelMatrix;
import vn.nenep.period.Period;
import vn.nenep.status.Standing;

/**
 * What stands behind the figures of a report beside the figures themselves.
 *
 * @param failing the units behind failures, by indicator
 * @param open forms that are not in order: missing, returned, or with rows held; in the order of the register
 * @param levels the registered levels of the year against the achieved ones
 * @param rows what became of the rows that were read, by form
 * @param sameAgain how many files came again with the same bytes
 * @param decisions of the office that change what counts
 * @param stamp what was there when it was made, if that is known
 */
public record Backing(
        List<FailingUnit> failing,
        List<Standing> open,
        List<LevelMatrix> levels,
        List<FormRows> rows,
        long sameAgain,
        List<OfficeDecision> decisions,
        Optional<Stamp> stamp) {

    public Backing {
        failing = List.copyOf(failing);
        open = List.copyOf(open);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        decisions = List.copyOf(decisions);
    }

    /** Nothing but the figures. */
    public static Backing none() {
        return new Backing(List.of(), List.of(), List.of(), List.of(), 0, List.of(), Optional.empty());
    }

    /**
     * The same for an edition about one committee: nobody else's missing forms. What became of rows is known only of all
     * together and stays out.
     */
    public Backing of(String committee) {
        return new Backing(
                failing,
                open.stream()
                        .filter(standing -> standing.organisation().equals(committee))
                        .toList(),
                levels,
                List.of(),
                0,
                decisions.stream()
                        .filter(one -> one.organisation().equals(committee))
                        .toList(),
                stamp);
    }

    /** How many files the store holds, and when the last of them was received: the same store gives the same report. */
    public record Stamp(long files, LocalDateTime last) {}

    /**
     * A decision of the office in force.
     *
     * @param form and {@code period} that it is about; empty when it is about all of them
     * @param finding what may be found in a row that counts all the same, in words; empty when a version is withdrawn
     * @param file the version that is withdrawn; empty for a waiver
     * @param rows how many rows of the time of the report it touches
     * @param until the last day on which files covered by a waiver may be received
     */
    public record OfficeDecision(
            int number,
            String organisation,
            String form,
            Optional<Period> period,
            String finding,
            String file,
            long rows,
            String reason,
            String by,
            Optional<LocalDate> until) {}

    /**
     * What became of the rows of one form: {@code read = counted + held + duplicate + superseded + returned + ignored}.
     *
     * @param held because of an error that has to be mended
     * @param duplicate held because the same row stands there already
     * @param superseded of versions that a later one replaced or that the office withdrew
     * @param returned of sheets that went back whole
     * @param ignored totals, headings inside the table, rows struck through
     */
    public record FormRows(
            String form,
            long sheets,
            long read,
            long counted,
            long held,
            long duplicate,
            long superseded,
            long returned,
            long ignored) {

        /** Both together, under the name of this one. */
        public FormRows plus(FormRows other) {
            return new FormRows(
                    form,
                    sheets + other.sheets,
                    read + other.read,
                    counted + other.counted,
                    held + other.held,
                    duplicate + other.duplicate,
                    superseded + other.superseded,
                    returned + other.returned,
                    ignored + other.ignored);
        }

        /** All that is accounted for. */
        public long sum() {
            return counted + held + duplicate + superseded + returned + ignored;
        }
    }
}
