package vn.nenep.correspondence.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.correspondence.form.BlankWorkbook.BlankForm;
import vn.nenep.correspondence.xlsx.Look;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.FindingCode;
import vn.nenep.period.PeriodKind;

/** The sheet that says how to fill in: every column of every form, from the definitions that the checks are made of. */
final class Guide {

    private static final List<Double> WIDTHS = List.of(28.0, 46.0, 30.0, 15.0, 30.0, 66.0);
    private static final int STEPS = 6;

    private final BlankWorkbook workbook;
    private final Definitions definitions;
    private final Words words;
    private final SheetXml sheet;

    Guide(BlankWorkbook workbook, Definitions definitions, Words words) {
        this.workbook = workbook;
        this.definitions = definitions;
        this.words = words;
        this.sheet = new SheetXml(words.text("guide.sheet"));
    }

    SheetXml sheet() {
        int last = WIDTHS.size() - 1;
        double width = WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i <= last; i++) {
            sheet.width(i, WIDTHS.get(i));
        }
        sheet.nextRow(26).across(0, last, Look.TITLE, words.text("guide.title"));
        for (int step = 1; step <= STEPS; step++) {
            String text = words.text("guide.step." + step);
            sheet.nextRow(TextHeight.points(TextHeight.lines(text, width))).across(0, last, Look.PLAIN, text);
        }
        workbook.forms().forEach(this::form);
        return sheet;
    }

    private void form(BlankForm blank) {
        FormDefinition form = blank.form();
        sheet.nextRow(9);
        sheet.nextRow(22).across(0, WIDTHS.size() - 1, Look.SECTION, words.text("guide.form", form.id(), form.title()));
        sheet.nextRow(20).across(0, WIDTHS.size() - 1, Look.PLAIN, words.text(rowsKey(form)));
        row(
                Look.HEADING,
                IntStream.range(0, WIDTHS.size())
                        .mapToObj(i -> words.text("guide.heading." + i))
                        .toList());
        RuleWords rules = new RuleWords(form, workbook.period(), definitions, words);
        form.columns().stream()
                .filter(column -> column.type() != ColumnType.ROW_NUMBER)
                .forEach(column -> column(form, column, rules));
        form.measures().forEach(measure -> measure(form, measure, rules));
    }

    /** What a row of the form is. */
    private static String rowsKey(FormDefinition form) {
        if (!form.measures().isEmpty()) {
            return "guide.rows.measures";
        }
        if (!form.everyCell()) {
            return "guide.rows.free";
        }
        if (form.rowPeriod() == PeriodKind.MONTH) {
            return "guide.rows.months";
        }
        return form.subjects() == FormDefinition.Subjects.SENDER_AND_CELLS
                ? "guide.rows.sender-and-cells"
                : "guide.rows.cells";
    }

    private void column(FormDefinition form, ColumnDefinition column, RuleWords rules) {
        row(
                Look.TABLE_TEXT,
                List.of(
                        column.heading(),
                        form.presentation().help().getOrDefault(column.id(), words.text("help." + column.type())),
                        words.text("type." + column.type()),
                        needed(column),
                        values(column),
                        String.join("\n", rules.of(column.id()))));
    }

    private void measure(FormDefinition form, FormDefinition.Measure measure, RuleWords rules) {
        row(
                Look.TABLE_TEXT,
                List.of(
                        words.text("quoted", measure.titles().get(0)),
                        form.presentation().help().getOrDefault(measure.id(), words.text("help." + measure.type())),
                        words.text("type." + measure.type()),
                        words.text("needed.NO"),
                        measure.unit(),
                        String.join("\n", rules.of(measure.id()))));
    }

    private String needed(ColumnDefinition column) {
        if (column.type().isPrinted()) {
            return words.text("needed.printed");
        }
        return column.required() == Required.NO
                ? words.text("needed.NO")
                : words.text("needed." + column.required(), FindingCode.C01.name());
    }

    private String values(ColumnDefinition column) {
        return switch (column.type()) {
            case CHOICE ->
                column.scale()
                        .map(scale -> String.join("; ", CellLimits.titles(column, scale)))
                        .orElse("");
            case NUMBER ->
                column.min().isPresent() && column.max().isPresent()
                        ? words.text(
                                "values.range",
                                column.min().map(BigDecimal::toPlainString).orElse(""),
                                column.max().map(BigDecimal::toPlainString).orElse(""))
                        : "";
            case MONTH ->
                workbook.period().split(PeriodKind.MONTH).stream()
                        .map(month -> Integer.toString(month.number()))
                        .collect(Collectors.joining("; "));
            case MARK, MARK_OR_DOCUMENT -> words.text("values." + column.type());
            default -> "";
        };
    }

    private void row(Look look, List<String> texts) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(TextHeight.lines(texts.get(i), WIDTHS.get(i)));
        }
        sheet.nextFittingRow(TextHeight.points(
                lines.stream().mapToInt(Integer::intValue).max().orElse(1)));
        for (int i = 0; i < texts.size(); i++) {
            sheet.text(i, look, texts.get(i));
        }
    }
}
