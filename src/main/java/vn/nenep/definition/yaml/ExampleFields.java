package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Examples.Example;
import vn.nenep.definition.Examples.Expected;
import vn.nenep.definition.Examples.Given;
import vn.nenep.definition.Examples.Stage;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Subjects;
import vn.nenep.definition.Scale;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** Reads the examples of an indicator, and the organisations that they are about ({@code kind: examples}). */
final class ExampleFields {

    private static final List<String> PARTS = List.of("numerator", "denominator", "expected", "value", "verdict");

    /** An empty cell of a row, or of {@code figures.csv}. */
    private static final String BLANK = "blank";

    private final Map<String, FormDefinition> forms;
    private final Stage stage;
    private final Set<String> codes;

    ExampleFields(Map<String, FormDefinition> forms, Stage stage) {
        this.forms = forms;
        this.stage = stage;
        this.codes = stage.organisations().stream().map(Span::code).collect(Collectors.toSet());
    }

    static Stage stage(Fields fields) {
        int year = fields.optionalNumber("year").map(BigDecimal::intValue).orElse(2025);
        Stage stage = new Stage(
                year,
                fields.optionalDate("as-of").orElse(LocalDate.of(year + 1, 12, 31)),
                fields.text("usual"),
                fields.list("organisations").stream().map(ExampleFields::span).toList());
        Map<String, String> codes = codes(stage);
        fields.lookUp("usual", stage.usual(), codes);
        stage.organisations().stream()
                .flatMap(span -> span.parent().stream())
                .forEach(parent -> fields.lookUp("organisations", parent, codes));
        fields.finish();
        return stage;
    }

    private static Map<String, String> codes(Stage stage) {
        Map<String, String> codes = new LinkedHashMap<>();
        stage.organisations().forEach(span -> codes.put(span.code(), span.code()));
        return codes;
    }

    private static Span span(Fields fields) {
        String code = fields.text("code");
        Span span = new Span(
                code,
                code,
                List.of(),
                fields.choice("type", Words.of(OrganisationType.class)).orElse(OrganisationType.CELL),
                fields.optionalText("parent"),
                fields.optionalDate("from").orElse(LocalDate.of(2000, 1, 1)),
                fields.optionalDate("to"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        fields.finish();
        return span;
    }

    /**
     * The examples of one indicator.
     *
     * @param form the indicator's
     */
    List<Example> read(Fields indicator, String id, FormDefinition form) {
        List<Example> examples = new ArrayList<>();
        for (Fields fields : indicator.list("examples")) {
            examples.add(example(fields, id, form));
            fields.finish();
        }
        return examples;
    }

    private Example example(Fields fields, String id, FormDefinition form) {
        int year = fields.optionalNumber("year").map(BigDecimal::intValue).orElse(stage.year());
        List<Given> given =
                fields.list("given").stream().map(row -> given(row, form, year)).toList();
        Fields expect = fields.mapping("expect").orElse(fields);
        if (!fields.has("expect")) {
            fields.problem(fields.line(), "missing", "expect");
        }
        String of = code(expect, "of").orElse(stage.usual());
        Period period = period(expect).orElse(Period.ofYear(year));
        List<Expected> expected = PARTS.stream()
                .filter(expect::has)
                .map(part -> new Expected(part, expect.text(part).replace(BLANK, ""), expect.line(part)))
                .toList();
        if (fields.has("expect")) {
            expect.finish();
        }
        return new Example(
                fields.file(),
                fields.line(),
                fields.optionalText("title").orElse(""),
                id,
                fields.optionalDate("as-of").orElse(stage.asOf()),
                given,
                of,
                period,
                expected);
    }

    private Given given(Fields fields, FormDefinition own, int year) {
        FormDefinition form = fields.has("form") ? fields.choice("form", forms).orElse(own) : own;
        Optional<String> sender = code(fields, "sender");
        boolean held = fields.yes("held");
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        List<String> organisations = new ArrayList<>();
        for (ColumnDefinition column : form.columns()) {
            boolean names = column.type() == ColumnType.ORGANISATION_CODE || column.type() == ColumnType.ORGANISATIONS;
            if (names) {
                fields.texts(column.id())
                        .forEach(code -> known(fields, column.id(), code).ifPresent(organisations::add));
            } else if (fields.has(column.id())) {
                values.put(column.id(), value(fields, form, column, year));
            }
        }
        if (form.subjects() == Subjects.SENDER) {
            organisations.add(sender.orElse(stage.usual()));
        } else if (organisations.isEmpty()) {
            organisations.add(stage.usual());
        }
        Optional<Period> ofRow = rowPeriod(form, values);
        Period period = period(fields)
                .or(() -> ofRow.map(one -> one.within(form.period())))
                .orElse(new Period(form.period(), year, 1));
        fields.finish();
        return new Given(form, sender, period, ofRow.orElse(period), organisations, values, held);
    }

    /** The month that the row names, or the period of the form that holds its date. */
    private static Optional<Period> rowPeriod(FormDefinition form, Map<String, Optional<Object>> values) {
        if (form.rowPeriod() == PeriodKind.MONTH) {
            return form.columnOf(ColumnType.MONTH)
                    .flatMap(column -> values.getOrDefault(column.id(), Optional.empty()))
                    .flatMap(code -> Period.parse(code.toString()));
        }
        return form.columnOf(ColumnType.DATE)
                .flatMap(column -> values.getOrDefault(column.id(), Optional.empty()))
                .map(day -> Period.containing((LocalDate) day, form.period()));
    }

    private static Optional<Period> period(Fields fields) {
        Optional<String> code = fields.optionalText("period");
        Optional<Period> period = code.flatMap(Period::parse);
        if (code.isPresent() && period.isEmpty()) {
            fields.problem(fields.line("period"), "not-a-period", code.get());
        }
        return period;
    }

    private Optional<String> code(Fields fields, String key) {
        return fields.optionalText(key).flatMap(code -> known(fields, key, code));
    }

    private Optional<String> known(Fields fields, String key, String code) {
        return fields.lookUp(key, code, codes(stage)).filter(codes::contains);
    }

    private static Optional<Object> value(Fields fields, FormDefinition form, ColumnDefinition column, int year) {
        String text = fields.text(column.id());
        if (text.isEmpty() || text.equals(BLANK)) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case COUNT, NUMBER -> fields.optionalNumber(column.id()).map(number -> number);
            case DATE -> fields.optionalDate(column.id()).map(day -> day);
            case MONTH -> month(fields, column, text, year);
            case MARK, MARK_OR_DOCUMENT -> Optional.of(fields.yes(column.id()));
            case MEASURE_VALUE ->
                Set.of("yes", "no", "true", "false").contains(text)
                        ? Optional.of(fields.yes(column.id()))
                        : fields.optionalNumber(column.id()).map(number -> number);
            case CHOICE -> {
                List<String> known = column.scale().map(Scale::codes).orElse(List.of());
                // a scale that is wrong itself is told of where it stands
                yield known.isEmpty()
                        ? Optional.of(text)
                        : fields.lookUp(column.id(), text, words(known)).map(word -> word);
            }
            case MEASURE ->
                fields.lookUp(
                                column.id(),
                                text,
                                words(form.measures().stream()
                                        .map(FormDefinition.Measure::id)
                                        .toList()))
                        .map(word -> word);
            default -> Optional.of(text);
        };
    }

    private static Optional<Object> month(Fields fields, ColumnDefinition column, String text, int year) {
        try {
            return Optional.of(Period.ofMonth(year, Integer.parseInt(text)).code());
        } catch (IllegalArgumentException e) {
            fields.problem(fields.line(column.id()), "not-a-period", text);
            return Optional.empty();
        }
    }

    private static Map<String, String> words(List<String> words) {
        return words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
