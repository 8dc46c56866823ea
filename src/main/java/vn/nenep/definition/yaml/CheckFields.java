package vn.nenep.definition.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.definition.Check;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.FindingCode;

/** Reads the checks of a form. */
final class CheckFields {

    private static final List<String> KINDS = List.of("equal", "whole", "needs", "belongs", "arrived", "score", "good");

    private final FormDefinition form;

    CheckFields(FormDefinition form) {
        this.form = form;
    }

    List<Check> read(List<Fields> list) {
        List<Check> checks = new ArrayList<>();
        list.forEach(fields -> {
            check(fields).ifPresent(checks::add);
            fields.finish();
        });
        return checks;
    }

    private Optional<Check> check(Fields fields) {
        Map<String, FindingCode> codes =
                Arrays.stream(FindingCode.values()).collect(Collectors.toMap(Enum::name, code -> code));
        Optional<FindingCode> code = fields.choice("code", codes);
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.problem(fields.line(), "one-of", String.join(", ", KINDS));
            KINDS.forEach(fields::node);
            return Optional.empty();
        }
        Check check = check(fields, code.orElse(FindingCode.R01), kinds.get(0));
        return code.map(known -> check);
    }

    private Check check(Fields fields, FindingCode code, String kind) {
        return switch (kind) {
            case "equal" -> new Check.Equal(code, column(fields, "cell"), equations(fields));
            case "whole" -> new Check.PartOfWhole(code, column(fields, "part"), column(fields, "whole"));
            case "needs" ->
                new Check.Needs(
                        code,
                        column(fields, "needs"),
                        fields.mapping("when").map(new Conditions(form)::read).orElse(List.of()));
            case "belongs" -> new Check.Belongs(code, column(fields, "belongs"));
            case "arrived" -> new Check.Arrived(code, column(fields, "arrived"));
            case "score" -> new Check.Fits(code, column(fields, "level"), column(fields, "score"));
            default -> new Check.Cap(code, column(fields, "excellent"), column(fields, "good"));
        };
    }

    private List<Check.Equation> equations(Fields fields) {
        return fields.texts("equal").stream()
                .map(text -> equation(fields, text))
                .toList();
    }

    private Check.Equation equation(Fields fields, String text) {
        List<List<String>> sides = Stream.of(text.split("=", -1))
                .map(side -> side.strip().equals("0")
                        ? List.<String>of()
                        : Stream.of(side.split("\\+", -1)).map(String::strip).toList())
                .toList();
        if (sides.size() != 2) {
            fields.problem(fields.line("equal"), "equation", text);
            return new Check.Equation(List.of(), List.of(), text);
        }
        sides.forEach(side -> side.forEach(name -> known(fields, "equal", name)));
        return new Check.Equation(sides.get(0), sides.get(1), text);
    }

    private String column(Fields fields, String key) {
        String name = fields.text(key);
        if (!name.isEmpty()) {
            known(fields, key, name);
        }
        return name;
    }

    private void known(Fields fields, String key, String name) {
        List<String> known = Stream.of(
                        form.columns().stream().map(ColumnDefinition::id),
                        form.measures().stream().map(FormDefinition.Measure::id),
                        Stream.of(FormDefinition.ACTIVE_CELLS))
                .flatMap(names -> names)
                .toList();
        if (!known.contains(name)) {
            fields.problem(fields.line(key), "unknown-column", name, Fields.nearest(name, known), form.id());
        }
    }
}
