package vn.nenep.definition.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of a report: a row for each committee or each indicator, and what each column shows of it.
 *
 * @param id as reports ask for it
 * @param caption with {@code {when}} and {@code {before}}
 * @param rows what a row is
 * @param groups of indicators, where a row is one and they are chosen by name; else empty
 * @param columns behind the running number and the name, which every table has
 * @param name the heading of the names, and their share of the width
 * @param marked whether changes since the year before are marked where organisations changed in between
 * @param notes under it
 */
public record TableDefinition(
        String id,
        String caption,
        Rows rows,
        List<Group> groups,
        Column name,
        List<Column> columns,
        boolean marked,
        List<String> notes) {

    public TableDefinition {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** What a row is. */
    public enum Rows {
        /** a grassroots organisation; the last row is the sum */
        COMMITTEES,
        /** an indicator with a target, in the order of the clauses of the resolution */
        TARGETS,
        /** an indicator that the table names */
        INDICATORS
    }

    /** Indicators under a heading inside the table; an empty title prints none. */
    public record Group(String title, List<String> indicators) {
        public Group {
            indicators = List.copyOf(indicators);
        }
    }

    /** What a column shows of its indicators at the organisation of the row, or of the indicator that is the row. */
    public enum Show {
        /** the numerators, added; less those of {@code minus} */
        COUNT,
        /** the denominator */
        OF,
        /** {@code n/N} */
        RATIO,
        /** numerators by denominator */
        PERCENT,
        /** the denominator less the numerators */
        MISSING,
        /** units that are due, reported or not */
        EXPECTED,
        /** units that are due and not known */
        UNKNOWN,
        /** the per cent of the year before */
        BEFORE,
        /** the change of the per cent since the year before */
        CHANGE,
        /** the percentage to reach */
        TARGET,
        /** whether it is reached, in a word */
        VERDICT,
        /** the clauses of the resolution */
        CLAUSES,
        /** how many cells the organisation has on the last day */
        CELLS,
        /** the first of several indicators that is not zero, by its label */
        WHICH;

        /** As definitions write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the column has to name an indicator when a row is an organisation. */
        public boolean needsIndicator() {
            return this != CELLS;
        }
    }

    /** The parts of the report's time for which a column is repeated. */
    public enum Each {
        HALF,
        QUARTER,
        MONTH
    }

    /**
     * A column.
     *
     * @param heading with {@code {before}}, and {@code {part}} where it is repeated
     * @param share of the width; only the ratio to the others counts
     * @param left whether its cells stand at the left
     * @param indicators that are added; empty when the row says which
     * @param minus that are taken off
     * @param labels one an indicator, for {@link Show#WHICH}
     */
    public record Column(
            String heading,
            int share,
            boolean left,
            Show show,
            List<String> indicators,
            List<String> minus,
            List<String> labels,
            Optional<Each> each) {

        public Column {
            indicators = List.copyOf(indicators);
            minus = List.copyOf(minus);
            labels = List.copyOf(labels);
        }
    }
}
