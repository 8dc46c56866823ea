package vn.nenep.correspondence.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nenep.correspondence.form.BlankWorkbook.BlankRow;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.correspondence.xlsx.Limit;
import vn.nenep.correspondence.xlsx.Limit.Kind;
import vn.nenep.correspondence.xlsx.Limit.Prompt;
import vn.nenep.correspondence.xlsx.Limit.Strictness;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.definition.Check;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Scale;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** What may be typed into the cells of a form: drop-down lists, whole numbers, dates of the period. */
final class CellLimits {

    /** Nobody chooses from more; the list would only make the workbook large. */
    private static final int MOST_CHOICES = 2_000;

    private static final String MARK = "x";

    private final FormLayout layout;
    private final Period period;
    private final List<String> cells;
    private final Optional<MonthWindows> windows;
    private final Choices choices;
    private final Words words;

    CellLimits(FormLayout layout, BlankWorkbook workbook, Definitions definitions, Choices choices, Words words) {
        this.layout = layout;
        this.period = workbook.period();
        this.cells = Stream.concat(
                        layout.blank().rows().stream().map(BlankRow::code).filter(code -> !code.isEmpty()),
                        workbook.cells().stream())
                .distinct()
                .toList();
        this.windows = MonthWindows.of(definitions, period);
        this.choices = choices;
        this.words = words;
    }

    void write(SheetXml sheet) {
        for (ColumnDefinition column : layout.columns()) {
            if (column.type() == ColumnType.MEASURE_VALUE) {
                measures(sheet, column);
            } else {
                limit(column).ifPresent(sheet::limit);
            }
        }
    }

    private Optional<Limit> limit(ColumnDefinition column) {
        return switch (column.type()) {
            case COUNT -> Optional.of(limit(column, Kind.WHOLE, "0", "", Strictness.REFUSE, words.text("limit.count")));
            case NUMBER -> Optional.of(number(column));
            case DATE -> Optional.of(date(column));
            case MONTH -> Optional.of(list(column, months(), Strictness.REFUSE));
            case MARK -> Optional.of(list(column, List.of(MARK), Strictness.REFUSE));
            case MARK_OR_DOCUMENT -> Optional.of(list(column, List.of(MARK), Strictness.SUGGEST));
            case CHOICE -> column.scale().map(scale -> list(column, titles(column, scale), Strictness.REFUSE));
            case ORGANISATION_CODE -> cells(column, cells, Strictness.ASK);
            case ORGANISATIONS -> {
                List<String> all = new ArrayList<>(List.of(words.text("all-cells")));
                all.addAll(cells);
                yield cells(column, all, Strictness.SUGGEST);
            }
            case TEXT, ROW_NUMBER, ORGANISATION_NAME, MEASURE, MEASURE_UNIT, MEASURE_VALUE ->
                prompt(column).text().isEmpty()
                        ? Optional.empty()
                        : Optional.of(limit(column, Kind.ANY, "", "", Strictness.SUGGEST, ""));
        };
    }

    private List<String> months() {
        return period.split(PeriodKind.MONTH).stream()
                .map(month -> Integer.toString(month.number()))
                .toList();
    }

    /** The values of a scale; where a value is not needed, also the word for none. */
    static List<String> titles(ColumnDefinition column, Scale scale) {
        Stream<String> none = scale.blanks().stream()
                .filter(word ->
                        column.required() == Required.NO && word.codePoints().anyMatch(Character::isLetter))
                .limit(1);
        return Stream.concat(scale.values().stream().map(Scale.Value::title), none)
                .toList();
    }

    private Optional<Limit> cells(ColumnDefinition column, List<String> values, Strictness strictness) {
        return values.isEmpty() || values.size() > MOST_CHOICES
                ? Optional.empty()
                : Optional.of(list(column, values, strictness));
    }

    private Limit list(ColumnDefinition column, List<String> values, Strictness strictness) {
        return limit(column, Kind.LIST, choices.name(values), "", strictness, words.text("limit.list"));
    }

    private Limit number(ColumnDefinition column) {
        String min = column.min().map(BigDecimal::toPlainString).orElse("-999999999");
        String max = column.max().map(BigDecimal::toPlainString).orElse("999999999");
        return limit(column, Kind.DECIMAL, min, max, Strictness.REFUSE, words.text("limit.number", min, max));
    }

    private Limit date(ColumnDefinition column) {
        boolean timed = layout.form()
                .timing()
                .filter(timing -> timing.date().equals(column.id()))
                .isPresent();
        if (timed && windows.isPresent()) {
            String month = layout.cell(layout.form().timing().orElseThrow().month(), layout.rows(column.id()));
            return limit(
                    column,
                    Kind.DATE,
                    windows.get().first(month),
                    windows.get().last(month),
                    Strictness.REFUSE,
                    words.text("limit.date.month"));
        }
        boolean belongs = layout.form().checks().stream()
                .anyMatch(check ->
                        check instanceof Check.Belongs && check.column().equals(column.id()));
        return limit(
                column,
                Kind.DATE,
                belongs ? MonthWindows.serial(period.firstDay()) : "1",
                belongs ? MonthWindows.serial(period.lastDay()) : "",
                Strictness.REFUSE,
                belongs
                        ? words.text("limit.date.period", Words.day(period.firstDay()), Words.day(period.lastDay()))
                        : words.text("limit.date"));
    }

    private Limit limit(
            ColumnDefinition column, Kind kind, String first, String second, Strictness strictness, String error) {
        return new Limit(layout.rows(column.id()), kind, first, second, strictness, error, prompt(column));
    }

    private Prompt prompt(ColumnDefinition column) {
        String help = layout.form().presentation().help().getOrDefault(column.id(), "");
        return new Prompt(column.heading(), help);
    }

    private void measures(SheetXml sheet, ColumnDefinition column) {
        for (int i = 0; i < layout.blank().rows().size(); i++) {
            Area cell = Area.ofColumn(layout.at(column.id()), layout.firstRow() + i, layout.firstRow() + i);
            layout.blank().rows().get(i).measure().ifPresent(measure -> {
                String help = layout.form().presentation().help().getOrDefault(measure.id(), "");
                Prompt prompt = new Prompt(column.heading(), help);
                boolean count = measure.type() == ColumnType.COUNT;
                sheet.limit(new Limit(
                        cell,
                        count ? Kind.WHOLE : Kind.LIST,
                        count ? "0" : choices.name(List.of(MARK)),
                        "",
                        count ? Strictness.REFUSE : Strictness.SUGGEST,
                        words.text("limit.count"),
                        prompt));
            });
        }
    }
}
