package vn.nenep.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nenep.period.PeriodKind;

/**
 * The agreed shape of a spreadsheet.
 *
 * @param id the form code, {@code 01-SH}
 * @param title the title above its table
 * @param period the length of the period it is sent for
 * @param subjects which organisations its rows are about
 * @param everyCell whether every cell that is due must have a row (S05)
 * @param columns in the order of the official form
 * @param key the columns that, with the organisation, make a row the same as another (R03)
 * @param timing how rows get their timing, if the form has one
 * @param measures the measures of a form that has one a row; empty for the others
 * @param carries the grains it reports, and how a held row of that grain is settled
 * @param deadline the last day on which it is in time; empty for the register, for which none is set
 * @param presentation how it is shown to who fills it in
 */
public record FormDefinition(
        String id,
        String title,
        PeriodKind period,
        Subjects subjects,
        boolean everyCell,
        List<ColumnDefinition> columns,
        List<String> key,
        Optional<TimingColumn> timing,
        List<Measure> measures,
        List<Check> checks,
        Map<Grain, Carriage> carries,
        Optional<Deadline> deadline,
        Presentation presentation) {

    /** The name under which conditions find the timing of a row. */
    public static final String TIMING = "timing";

    /** The number of cells that are active under the sender on the last day of the period, as a measure. */
    public static final String ACTIVE_CELLS = "active_cells";

    public FormDefinition {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        measures = List.copyOf(measures);
        checks = List.copyOf(checks);
        carries = Map.copyOf(carries);
    }

    /** Which organisations the rows are about. */
    public enum Subjects {
        /** the cells of the sender */
        CELLS,
        /** the sender and its cells */
        SENDER_AND_CELLS,
        /** the sender alone, which is not named in the row */
        SENDER,
        /** none: the register itself, whose rows are organisations */
        REGISTER
    }

    /** The column with the month and the one with the date from which a row's timing follows. */
    public record TimingColumn(String month, String date) {}

    /**
     * A measure of a form with one measure a row.
     *
     * @param unit what it is counted in, as printed; empty when it is not counted
     */
    public record Measure(String id, List<String> titles, ColumnType type, String unit) {
        public Measure {
            titles = List.copyOf(titles);
        }
    }

    /**
     * How a form reports a grain.
     *
     * @param sentBy whose form counts
     * @param settledBy what an accepted row must be to settle a held one
     * @param through the grain whose due units must all be reported, instead of the form's own period
     */
    public record Carriage(SentBy sentBy, List<Condition> settledBy, Optional<Grain> through) {
        public Carriage {
            settledBy = List.copyOf(settledBy);
        }
    }

    /** Who sends the form that reports a unit. */
    public enum SentBy {
        COMMITTEE,
        SUPERIOR
    }

    /**
     * How a form is shown to who fills it in. Nothing of it is needed for reading.
     *
     * @param groups headings above several columns
     * @param spareRows rows left free below those that are due
     * @param help what is to be written in a column or for a measure, by its id
     */
    public record Presentation(List<ColumnGroup> groups, int spareRows, Map<String, String> help) {

        /** Nothing but the columns. */
        public static final Presentation PLAIN = new Presentation(List.of(), 0, Map.of());

        public Presentation {
            groups = List.copyOf(groups);
            help = Map.copyOf(help);
        }
    }

    /** A heading above columns that stand side by side. */
    public record ColumnGroup(String title, List<String> columns) {
        public ColumnGroup {
            columns = List.copyOf(columns);
        }
    }

    /** Whether committees send it about what they did at organisations below them, and the bloc does so too. */
    public boolean isOfSuperiors() {
        return carries.values().stream().anyMatch(carriage -> carriage.sentBy() == SentBy.SUPERIOR);
    }

    /**
     * How it reports a grain.
     *
     * @throws IllegalStateException when it does not, which the loader lets no indicator ask for
     */
    public Carriage carriage(Grain grain) {
        Carriage carriage = carries.get(grain);
        if (carriage == null) {
            throw new IllegalStateException(id + " does not report " + grain.word());
        }
        return carriage;
    }

    public Optional<ColumnDefinition> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    public Optional<ColumnDefinition> columnOf(ColumnType type) {
        return columns.stream().filter(column -> column.type() == type).findFirst();
    }

    public Optional<Measure> measure(String measureId) {
        return measures.stream()
                .filter(measure -> measure.id().equals(measureId))
                .findFirst();
    }

    /** The length of the period that a row belongs to: a month when the rows name one, else the form's own. */
    public PeriodKind rowPeriod() {
        return columnOf(ColumnType.MONTH).isPresent() ? PeriodKind.MONTH : period;
    }

    /** The table of its rows in the store: {@code form_01_sh}. */
    public String table() {
        return table(id);
    }

    /** The table of the rows of a form that may no longer be defined, by its code. */
    public static String table(String id) {
        return "form_" + word(id);
    }

    /** The form's code as part of a name in the store: {@code 01_sh}. */
    public String word() {
        return word(id);
    }

    private static String word(String id) {
        return id.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
