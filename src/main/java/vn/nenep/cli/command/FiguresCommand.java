package vn.nenep.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.BridgeText;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.FailingText;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.home.WholeFile;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.job.Program;
import vn.nenep.organisation.Register;

/** {@code figures}: all figures of a year as CSV. */
@Command(name = "figures", aliases = "so-lieu")
public final class FiguresCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y", required = true, converter = Arguments.Year.class)
    int year;

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--level", paramLabel = "committee|cell")
    Level level = Level.COMMITTEE;

    @Option(names = "--out", paramLabel = "FILE")
    Optional<Path> out = Optional.empty();

    @Option(names = "--structure", paramLabel = "as-was|as-is")
    Structure structure = Structure.AS_WAS;

    @Option(names = "--bridge", paramLabel = "FILE")
    Optional<Path> bridge = Optional.empty();

    @Option(names = "--failing")
    boolean failing;

    @Option(names = "--indicator", paramLabel = "ID")
    Optional<String> indicator = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE")
    Optional<String> unit = Optional.empty();

    /** On which tree facts are summed up. */
    public enum Structure {
        /** that of their own time */
        AS_WAS,
        /** that of the as-of date */
        AS_IS
    }

    @Option(names = "--all")
    boolean all;

    private final Desk desk;

    public FiguresCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = asOf.orElseGet(desk::today);
        checkWords();
        return desk.open(desk.definitions(), List.of(), program -> failing ? failing(program, day) : all(program, day))
                .number();
    }

    private void checkWords() throws Exception {
        if (bridge.isPresent() && structure == Structure.AS_WAS) {
            throw new UsageMistake("only-as-is", "--bridge", List.of());
        }
        if (failing && structure == Structure.AS_IS) {
            // a failure belongs to the organisation that had to report it, on the tree of its own time
            throw new UsageMistake("not-with-failing", "--structure as-is", List.of());
        }
        if (failing && (all || level == Level.CELL)) {
            throw new UsageMistake("not-with-failing", all ? "--all" : "--level", List.of());
        }
        if (!failing && (indicator.isPresent() || unit.isPresent())) {
            throw new UsageMistake("only-failing", indicator.isPresent() ? "--indicator" : "--unit", List.of());
        }
        if (indicator.isPresent()) {
            List<String> known = desk.definitions().indicators().stream()
                    .filter(one -> one.counts() == Counts.ORGANISATIONS && !one.onlyInReports())
                    .map(IndicatorDefinition::id)
                    .toList();
            if (!known.contains(indicator.get())) {
                throw new UsageMistake("no-such-indicator", indicator.get(), known);
            }
        }
    }

    private ExitCode all(Program program, LocalDate day) throws IOException {
        if (structure == Structure.AS_IS) {
            return restated(program, day);
        }
        return figures(all ? program.allFigures(year, day, level) : program.figures(year, day, level), day);
    }

    private ExitCode restated(Program program, LocalDate day) throws IOException {
        FigureCalculator.Restated restated =
                all ? program.allRestated(year, day, level) : program.restated(year, day, level);
        ExitCode code = figures(restated.figures(), day);
        if (bridge.isPresent()) {
            String csv = new BridgeText(program.register().orElseThrow(), day).csv(restated.bridge());
            WholeFile.write(bridge.get(), path -> Files.writeString(path, csv, StandardCharsets.UTF_8));
            Console console = desk.console();
            console.say(console.text(
                    "bridge.written", console.numbers().count(restated.bridge().size())));
            console.say(console.text("next.open", desk.paths().shown(bridge.get())));
        }
        return code;
    }

    private ExitCode figures(List<Figure> figures, LocalDate day) throws IOException {
        print(
                FiguresCsv.write(figures),
                List.of(desk.console()
                        .text("figures.written", desk.console().numbers().count(figures.size()))));
        document(day, "figures", figures.stream().map(FiguresCommand::fields).toList());
        return ExitCode.DONE;
    }

    private ExitCode failing(Program program, LocalDate day) throws IOException {
        // a breakdown without a target has others, not failures; named outright it is listed all the same
        List<FailingUnit> all = program.failing(
                year,
                day,
                one -> indicator.map(one.id()::equals).orElse(one.target().isPresent()));
        Register register = program.register().orElseThrow();
        if (unit.isPresent() && !register.codes().contains(unit.get())) {
            throw new UsageMistake("no-such-organisation", unit.get(), register.codes());
        }
        List<FailingUnit> wanted = all.stream()
                .filter(one -> unit.map(code -> register.isWithin(one.organisation(), code, one.period()))
                        .orElse(true))
                .toList();
        FailingText text = new FailingText(desk.console(), desk.definitions(), register);
        print(text.csv(wanted), text.summary(wanted));
        document(day, "failing", wanted.stream().map(text::fields).toList());
        return ExitCode.DONE;
    }

    private void print(String csv, List<String> told) throws IOException {
        if (out.isEmpty()) {
            desk.console().raw(csv);
            return;
        }
        WholeFile.write(out.get(), path -> Files.writeString(path, csv, StandardCharsets.UTF_8));
        Console console = desk.console();
        told.forEach(console::say);
        console.say(console.text("next.open", desk.paths().shown(out.get())));
    }

    private void document(LocalDate day, String name, List<? extends Map<String, ?>> lines) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "figures");
        document.put("exit", ExitCode.DONE.number());
        document.put("year", year);
        document.put("as_of", day.toString());
        if (out.isPresent()) {
            document.put("made", List.of(out.get().toString()));
        } else if (desk.console().json()) {
            document.put(name, lines);
        }
        desk.console().document(document);
    }

    private static Map<String, Object> fields(Figure figure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("indicator", figure.indicator());
        fields.put("organisation", figure.organisation());
        fields.put("period", figure.period().code());
        fields.put("numerator", figure.numerator());
        figure.denominator().ifPresent(number -> fields.put("denominator", number));
        figure.expected().ifPresent(number -> fields.put("expected", number));
        figure.percent().ifPresent(number -> fields.put("value", number));
        figure.target().ifPresent(number -> fields.put("target", number));
        fields.put("verdict", figure.verdict().code());
        fields.put("reports_received", figure.reportsReceived());
        fields.put("reports_expected", figure.reportsExpected());
        return fields;
    }
}
