package vn.nenep.job.proving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Examples;
import vn.nenep.definition.Examples.Example;
import vn.nenep.definition.Examples.Stage;
import vn.nenep.definition.Problem;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.store.Database;
import vn.nenep.store.FileState;
import vn.nenep.store.ReceivedFile;

/** Runs the examples of the definitions and says which do not hold. */
public final class ExampleProof {

    private final Definitions definitions;
    private final Database.InMemory store;

    private ExampleProof(Definitions definitions, Database.InMemory store) {
        this.definitions = definitions;
        this.store = store;
    }

    /** Every example whose figure is not the one it says, in the order of files and lines; definitions have no other problem. */
    public static List<Problem> problems(Definitions definitions, Examples examples) {
        if (examples.stage().isEmpty() || examples.all().isEmpty()) {
            return List.of();
        }
        try (Database.InMemory store = Database.inMemory(definitions.reportingForms())) {
            return new ExampleProof(definitions, store).run(examples.stage().get(), examples.all());
        }
    }

    /** What is computed at once: figures of one indicator, for the organisations of its examples. */
    private record Round(String indicator, int year, LocalDate asOf) {}

    private record Key(String organisation, Period period) {}

    private List<Problem> run(Stage stage, List<Example> all) {
        Map<Round, List<ExampleStage>> rounds = new LinkedHashMap<>();
        int number = 0;
        for (Example example : all) {
            number++;
            ExampleStage own = new ExampleStage(stage, example, number);
            ReceivedFile file = new ReceivedFile(example.file(), Integer.toString(number), 0, "");
            store.submissions().save(file, FileState.ACCEPTED, own.submissions(), List.of());
            rounds.computeIfAbsent(
                            new Round(example.indicator(), example.period().year(), example.asOf()),
                            round -> new ArrayList<>())
                    .add(own);
        }
        List<Problem> problems = new ArrayList<>();
        rounds.forEach((round, examples) -> problems.addAll(run(round, examples)));
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return problems;
    }

    private List<Problem> run(Round round, List<ExampleStage> examples) {
        Register register =
                new Register(examples.stream().flatMap(ExampleStage::spans).toList());
        Map<Key, Figure> figures = new HashMap<>();
        new FigureCalculator(store.source(), definitions.only(round.indicator()), register)
                .figures(round.year(), round.asOf(), Level.CELL).stream()
                        .filter(figure -> figure.indicator().equals(round.indicator()))
                        .forEach(figure -> figures.put(new Key(figure.organisation(), figure.period()), figure));
        List<Problem> problems = new ArrayList<>();
        for (ExampleStage own : examples) {
            Example example = own.example();
            Optional<Figure> figure =
                    Optional.ofNullable(figures.get(new Key(own.code(example.organisation()), example.period())));
            if (figure.isEmpty()) {
                problems.add(Problem.of(
                        example.file(),
                        example.line(),
                        "example-without-figure",
                        example.organisation(),
                        example.period().code()));
            }
            figure.ifPresent(seen -> example.expected().stream()
                    .filter(expected -> !part(seen, expected.part()).equals(expected.value()))
                    .forEach(expected -> problems.add(Problem.of(
                            example.file(),
                            expected.line(),
                            "example",
                            expected.part(),
                            part(seen, expected.part()),
                            expected.value(),
                            example.title().isEmpty() ? "" : " «" + example.title() + "»"))));
        }
        return problems;
    }

    /** A part of a figure as it is written in {@code figures.csv}. */
    private static String part(Figure figure, String part) {
        return switch (part) {
            case "numerator" -> Long.toString(figure.numerator());
            case "denominator" -> figure.denominator().map(String::valueOf).orElse("");
            case "expected" -> figure.expected().map(String::valueOf).orElse("");
            case "value" -> figure.percent().map(BigDecimal::toPlainString).orElse("");
            default -> figure.verdict().code();
        };
    }
}
