package vn.nenep.report.content.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.indicator.trace.FormulaWords;
import vn.nenep.indicator.trace.Trace.Part;
import vn.nenep.indicator.trace.Trace.Role;
import vn.nenep.indicator.trace.Trace.Source;
import vn.nenep.indicator.trace.Trace.Standing;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.report.origin.Measure;
import vn.nenep.report.origin.YearCounts;

/** An indicator as it is gathered: its parts show the columns that any year needed. */
final class MeasureDraft {

    private final int place;
    private final IndicatorDefinition indicator;
    private final RowBook rows;
    private final List<PartDraft> parts = new ArrayList<>();
    private final List<MeasureExpression> above;
    private final List<MeasureExpression> below;
    private final PartDraft held;

    /** The first unit says which parts there are. */
    MeasureDraft(int place, IndicatorDefinition indicator, TracedUnit first, RowBook rows) {
        this.place = place;
        this.indicator = indicator;
        this.rows = rows;
        this.above = first.above().stream().map(Part::counted).toList();
        this.below = first.below().stream().map(Part::counted).toList();
        above.forEach(leaf -> parts.add(new PartDraft(form(leaf), 0)));
        below.forEach(leaf -> parts.add(new PartDraft(form(leaf), 1)));
        this.held = new PartDraft(indicator.form(), 0);
    }

    private String form(MeasureExpression leaf) {
        return leaf.allRows().findFirst().flatMap(MeasureExpression.Rows::form).orElse(indicator.form());
    }

    /** The rows of one part, and the columns that decide. */
    private final class PartDraft {

        private final String form;
        private final int below;
        private final Map<Integer, Character> columns = new TreeMap<>();
        private final Map<Source, int[]> ofSheet = new HashMap<>();

        PartDraft(String form, int below) {
            this.form = form;
            this.below = below;
        }

        List<Integer> add(List<TracedRow> traced) {
            List<Integer> places = new ArrayList<>(traced.size());
            for (TracedRow row : traced) {
                int at = rows.row(row, ofSheet.computeIfAbsent(row.source(), source -> columns(row)));
                places.add(row.counts() ? at : -1 - at);
            }
            return places;
        }

        /** The rows of a sheet all have the same cells: their columns are looked up once. */
        private int[] columns(TracedRow row) {
            return row.cells().stream()
                    .mapToInt(cell -> {
                        int column = rows.column(form, cell.column());
                        columns.putIfAbsent(column, letter(cell.role()));
                        return column;
                    })
                    .toArray();
        }

        Measure.Part made() {
            String roles = columns.values().stream().map(String::valueOf).collect(Collectors.joining());
            return new Measure.Part(rows.form(form), below, List.copyOf(columns.keySet()), roles);
        }
    }

    private static char letter(Role role) {
        return switch (role) {
            case SUBJECT -> 's';
            case CONDITION -> 'c';
            case VALUE -> 'v';
        };
    }

    /**
     * What was counted in a year.
     *
     * @param kept the units that are kept, in the order of the grain
     */
    YearCounts year(int grain, List<TracedUnit> kept, Places<String> reasons, Words words) {
        StringBuilder standings = new StringBuilder();
        List<Integer> why = new ArrayList<>();
        List<List<List<Integer>>> byPart = new ArrayList<>();
        parts.forEach(part -> byPart.add(new ArrayList<>(kept.size())));
        List<List<Integer>> disputing = new ArrayList<>();
        for (TracedUnit unit : kept) {
            standings.append(letter(unit.standing()));
            why.add(unit.reason()
                    .map(reason -> reasons.of(words.formula().reason(reason)))
                    .orElse(-1));
            for (int i = 0; i < parts.size(); i++) {
                Part part =
                        i < above.size() ? unit.above().get(i) : unit.below().get(i - above.size());
                byPart.get(i).add(parts.get(i).add(part.rows()));
            }
            disputing.add(
                    held.add(unit.disputing()).stream().map(row -> -1 - row).toList());
        }
        Formulas top = new Formulas(rows, indicator.form(), above, 0, words.cap());
        Formulas bottom = new Formulas(rows, indicator.form(), below, above.size(), words.cap());
        return new YearCounts(
                place,
                grain,
                List.of(top.of(indicator.numerator())),
                indicator.denominator().map(bottom::of).map(List::of).orElse(List.of()),
                standings.toString(),
                why,
                kept.stream().map(TracedUnit::numerator).toList(),
                kept.stream().map(TracedUnit::denominator).toList(),
                byPart,
                disputing);
    }

    /** What a year needs to be written: its words, and its cap if one is in force. */
    record Words(FormulaWords formula, Optional<ExcellenceCap> cap) {}

    private static char letter(Standing standing) {
        return switch (standing) {
            case COUNTED -> 'c';
            case NOTHING -> 'n';
            case DISPUTED -> 'd';
            case NOT_REPORTED -> 'r';
            case NOT_DUE -> 'l';
        };
    }

    int place() {
        return place;
    }

    Measure made(FormulaWords words, Definitions definitions) {
        return new Measure(
                indicator.id(),
                indicator.title(),
                String.join(", ", indicator.clauses()),
                indicator.quote(),
                words.numerator(definitions, indicator),
                words.denominator(definitions, indicator),
                indicator.hasExpected() ? 1 : 0,
                indicator.counts() == Counts.ORGANISATIONS ? 1 : 0,
                parts.stream().map(PartDraft::made).toList(),
                held.made());
    }
}
