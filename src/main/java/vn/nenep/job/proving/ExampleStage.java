package vn.nenep.job.proving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nenep.definition.Examples.Example;
import vn.nenep.definition.Examples.Given;
import vn.nenep.definition.Examples.Stage;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.submission.Answer;
import vn.nenep.submission.FormRow;
import vn.nenep.submission.FormSheet;
import vn.nenep.submission.Submission;
import vn.nenep.validation.CheckedRow;
import vn.nenep.validation.CheckedSubmission;

/** Gives an example organisations of its own, by a number before every code, so that all examples fit into one store. */
final class ExampleStage {

    private final Stage stage;
    private final Example example;
    private final int number;
    private final Register register;

    ExampleStage(Stage stage, Example example, int number) {
        this.stage = stage;
        this.example = example;
        this.number = number;
        this.register = new Register(spans().toList());
    }

    /** The organisations of the stage under this example's codes. */
    Stream<Span> spans() {
        return stage.organisations().stream()
                .map(span -> new Span(
                        code(span.code()),
                        span.name(),
                        span.aliases(),
                        span.type(),
                        span.parent().map(this::code),
                        span.from(),
                        span.to(),
                        span.successor(),
                        span.reason(),
                        span.contact()));
    }

    Example example() {
        return example;
    }

    String code(String code) {
        return number + "/" + code;
    }

    private record Key(FormDefinition form, String sender, Period period) {}

    /** The forms that the given rows make, as if they had been received and checked. */
    List<CheckedSubmission> submissions() {
        Map<Key, List<Given>> forms = new LinkedHashMap<>();
        for (Given given : example.given()) {
            forms.computeIfAbsent(new Key(given.form(), sender(given), given.period()), key -> new ArrayList<>())
                    .add(given);
        }
        return forms.entrySet().stream()
                .map(form -> submission(form.getKey(), form.getValue()))
                .toList();
    }

    private String sender(Given given) {
        String first = code(given.organisations().get(0));
        boolean bySuperior = given.form().isOfSuperiors()
                && register.on(first, given.period().lastDay())
                        .filter(span -> span.type() == OrganisationType.GRASSROOTS_CELL)
                        .isPresent();
        Optional<String> usual = bySuperior
                ? register.blocOn(first, given.period().lastDay())
                : register.committeeIn(first, given.period());
        return given.sender().map(this::code).or(() -> usual).orElse(first);
    }

    private CheckedSubmission submission(Key key, List<Given> given) {
        List<Given> filled =
                given.stream().filter(row -> !row.values().isEmpty()).toList();
        Map<String, Integer> columns = new LinkedHashMap<>();
        filled.forEach(row -> row.values().keySet().forEach(column -> columns.putIfAbsent(column, columns.size())));
        List<FormRow> rows = new ArrayList<>();
        filled.forEach(row -> rows.add(new FormRow(rows.size() + 2, answers(row, columns))));
        FormSheet sheet = new FormSheet(key.form().id(), 1, columns, Map.of(), rows, rows.size(), false);
        List<CheckedRow> checked = new ArrayList<>();
        for (Given row : filled) {
            checked.add(new CheckedRow(
                    sheet,
                    rows.get(checked.size()),
                    row.organisations().stream().map(this::code).toList(),
                    Optional.of(row.rowPeriod()),
                    row.held() ? CheckedRow.State.HELD : CheckedRow.State.ACCEPTED));
        }
        Submission submission = new Submission(key.form(), key.sender(), key.period(), List.of(sheet));
        return new CheckedSubmission(submission, checked, List.of());
    }

    private static Map<String, Answer> answers(Given row, Map<String, Integer> columns) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        columns.keySet().forEach(column -> {
            Optional<Object> value = row.values().getOrDefault(column, Optional.empty());
            answers.put(column, new Answer(column, "", value, true));
        });
        return answers;
    }
}
