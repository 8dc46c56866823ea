package vn.nenep.cli.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.home.WholeFile;
import vn.nenep.indicator.trace.CellPlace;
import vn.nenep.indicator.trace.CellUse;
import vn.nenep.indicator.trace.FigureKey;
import vn.nenep.indicator.trace.Trace;
import vn.nenep.job.Program;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.workbook.Cell;

/** {@code trace}: where a figure comes from, or what a cell goes into. */
@Command(name = "trace", aliases = "truy-vet")
public final class TraceCommand implements Callable<Integer> {

    private static final Pattern CELL = Pattern.compile("(.+)!(.*)!\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Pattern ID = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");
    private static final int YEARS_BACK = 10;

    @Parameters(index = "0", paramLabel = "FIGURE|FILE!SHEET!CELL")
    String what = "";

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE")
    Optional<Path> csv = Optional.empty();

    private final Desk desk;

    public TraceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = desk.definitions();
        LocalDate day = asOf.orElseGet(desk::today);
        return desk.open(definitions, List.of(), program -> {
                    Register register = program.theRegister();
                    Matcher cell = CELL.matcher(what);
                    if (cell.matches()) {
                        use(program, definitions, cell, day);
                    } else {
                        trace(program, definitions, register, key(definitions, register, day), day);
                    }
                    return ExitCode.DONE;
                })
                .number();
    }

    private void trace(Program program, Definitions definitions, Register register, FigureKey key, LocalDate day)
            throws Exception {
        Trace trace =
                program.trace(key, day).orElseThrow(() -> new UsageMistake("no-such-figure", key.code(), List.of()));
        TraceText text = new TraceText(desk.console(), definitions, register);
        if (csv.isPresent()) {
            String whole = text.csv(trace);
            WholeFile.write(csv.get(), path -> Files.writeString(path, whole, StandardCharsets.UTF_8));
        }
        desk.console().result(text.lines(trace));
        csv.ifPresent(file ->
                desk.console().say(desk.console().text("next.open", desk.paths().shown(file))));
        document(text.document(trace), day);
    }

    private void use(Program program, Definitions definitions, Matcher cell, LocalDate day) {
        String file = cell.group(1).replace('\\', '/');
        List<CellPlace> places = CellPlace.find(program.reading(), file, cell.group(2));
        if (places.isEmpty()) {
            throw new UsageMistake("no-such-sheet", file + "!" + cell.group(2), List.of());
        }
        List<String> files =
                places.stream().map(place -> place.source().file()).distinct().toList();
        if (files.size() > 1) {
            throw new UsageMistake("many-such-files", file, files);
        }
        CellUse use = program.use(places.get(0), Integer.parseInt(cell.group(4)), Cell.column(cell.group(3)), day);
        CellUseText text = new CellUseText(desk.console(), definitions);
        desk.console().result(text.lines(use));
        document(text.document(use), day);
    }

    private void document(Map<String, Object> content, LocalDate day) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "trace");
        document.put("exit", ExitCode.DONE.number());
        document.put("as_of", day.toString());
        csv.ifPresent(file -> document.put("made", List.of(file.toString())));
        document.putAll(content);
        desk.console().document(document);
    }

    private FigureKey key(Definitions definitions, Register register, LocalDate day) {
        if (ID.matcher(what).matches()) {
            return keys(definitions, register, day)
                    .filter(key -> key.id().equals(what))
                    .findFirst()
                    .orElseThrow(() -> new UsageMistake("no-such-figure", what, List.of()));
        }
        FigureKey key = FigureKey.parse(what).orElseThrow(() -> new UsageMistake("no-such-figure", what, List.of()));
        if (definitions.indicator(key.indicator()).isEmpty()) {
            throw new UsageMistake(
                    "unknown-indicator",
                    key.indicator(),
                    definitions.indicators().stream()
                            .map(IndicatorDefinition::id)
                            .toList());
        }
        if (!register.codes().contains(key.organisation())) {
            throw new UsageMistake("no-such-organisation", key.organisation(), register.codes());
        }
        return key;
    }

    /** All figures that there can be, the latest years first. */
    private static Stream<FigureKey> keys(Definitions definitions, Register register, LocalDate day) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> Period.ofYear(day.getYear() - back))
                .flatMap(year -> definitions.indicators().stream()
                        .flatMap(indicator -> year.downTo(indicator.grain().period()).stream()
                                .flatMap(period -> register.codes().stream()
                                        .map(code -> new FigureKey(indicator.id(), code, period)))));
    }
}
