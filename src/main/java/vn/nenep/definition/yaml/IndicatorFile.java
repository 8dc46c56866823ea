package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Examples.Example;
import vn.nenep.definition.Examples.Stage;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.IndicatorDefinition.Target;
import vn.nenep.definition.MeasureExpression;

/** Reads an indicator: {@code kind: indicator}. */
final class IndicatorFile {

    private final Map<String, FormDefinition> forms;
    private final Optional<ExampleFields> examples;
    private final List<Example> read = new ArrayList<>();

    /** Without a stage there can be no examples. */
    IndicatorFile(Map<String, FormDefinition> forms, Optional<Stage> stage) {
        this.forms = forms;
        this.examples = stage.map(one -> new ExampleFields(forms, one));
    }

    /** The examples of all indicators read so far. */
    List<Example> examples() {
        return read;
    }

    Optional<IndicatorDefinition> read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        String title = fields.text("title");
        List<String> clauses = fields.texts("clause");
        String quote = fields.text("quote");
        Optional<Fields> valid = fields.mapping("valid");
        Optional<LocalDate> from = valid.flatMap(v -> v.optionalDate("from"));
        Optional<LocalDate> to = valid.flatMap(v -> v.optionalDate("to"));
        valid.ifPresent(Fields::finish);
        Optional<Grain> grain = fields.choice("grain", Words.of(Grain.class));
        Optional<Counts> counts = fields.choice("counts", Words.of(Counts.class));
        Optional<FormDefinition> form = fields.choice("form", forms);
        Optional<Target> target = target(fields);
        boolean onlyInReports = fields.yes("only-in-reports");
        if (form.isEmpty()) {
            fields.node("numerator");
            fields.node("denominator");
            fields.node("examples");
            fields.finish();
            return Optional.empty();
        }
        MeasureFields measures = new MeasureFields(forms, form.get());
        Optional<MeasureExpression> numerator = fields.mapping("numerator").flatMap(measures::read);
        if (!fields.has("numerator")) {
            fields.problem(fields.line(), "missing", "numerator");
        }
        Optional<MeasureExpression> denominator = fields.mapping("denominator").flatMap(measures::read);
        grain.filter(g -> !form.get().carries().containsKey(g))
                .ifPresent(g -> fields.problem(
                        fields.line("grain"),
                        "grain-not-reported",
                        g.word(),
                        form.get().id()));
        readExamples(fields, id, form.get());
        fields.finish();
        if (grain.isEmpty() || counts.isEmpty() || numerator.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IndicatorDefinition(
                id,
                title,
                clauses,
                quote,
                from.orElse(LocalDate.MIN),
                to,
                grain.get(),
                counts.get(),
                form.get().id(),
                numerator.get(),
                denominator,
                target,
                onlyInReports));
    }

    private void readExamples(Fields fields, String id, FormDefinition form) {
        if (fields.has("examples") && examples.isEmpty()) {
            fields.node("examples");
            fields.problem(fields.line("examples"), "no-stage");
        }
        examples.ifPresent(one -> read.addAll(one.read(fields, id, form)));
    }

    private static Optional<Target> target(Fields fields) {
        Optional<BigDecimal> percent = fields.optionalNumber("target");
        boolean wholeOnly = fields.optionalText("target-met-by")
                .flatMap(word -> fields.lookUp("target-met-by", word, Map.of("largest-whole-number", true)))
                .orElse(false);
        return percent.map(value -> new Target(value, wholeOnly));
    }
}
