package vn.nenep.cli.command;

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
import vn.nenep.cli.text.Console;
import vn.nenep.home.WholeFile;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;

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

    @Option(names = "--all")
    boolean all;

    private final Desk desk;

    public FiguresCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = asOf.orElseGet(desk::today);
        return desk.open(desk.definitions(), List.of(), program -> {
                    List<Figure> figures =
                            all ? program.allFigures(year, day, level) : program.figures(year, day, level);
                    String csv = FiguresCsv.write(figures);
                    if (out.isPresent()) {
                        WholeFile.write(out.get(), path -> Files.writeString(path, csv, StandardCharsets.UTF_8));
                        written(figures.size(), out.get());
                    } else {
                        desk.console().raw(csv);
                    }
                    desk.console().document(document(figures, day));
                    return ExitCode.DONE;
                })
                .number();
    }

    private void written(int count, Path file) {
        Console console = desk.console();
        console.say(console.text("figures.written", console.numbers().count(count)));
        console.say(console.text("next.open", desk.paths().shown(file)));
    }

    private Map<String, Object> document(List<Figure> figures, LocalDate day) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "figures");
        document.put("exit", ExitCode.DONE.number());
        document.put("year", year);
        document.put("as_of", day.toString());
        if (out.isPresent()) {
            document.put("made", List.of(out.get().toString()));
        } else if (desk.console().json()) {
            document.put("figures", figures.stream().map(FiguresCommand::fields).toList());
        }
        return document;
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
