package vn.nenep.cli.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.definition.Definitions;
import vn.nenep.finding.FindingCode;

/** {@code waive}: the rows of a committee count although this is found in them. */
@Command(name = "waive", aliases = "mien")
public final class WaiveCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CODE")
    String code = "";

    @Mixin
    Scope scope = new Scope();

    @Option(names = "--until", paramLabel = "D", required = true)
    LocalDate until = LocalDate.EPOCH;

    @Mixin
    Words words = new Words();

    private final Desk desk;

    public WaiveCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = desk.definitions();
        List<String> codes = Stream.of(FindingCode.values()).map(Enum::name).toList();
        String wanted = code.toUpperCase(Locale.ROOT);
        if (!codes.contains(wanted)) {
            throw new UsageMistake("no-such-code", code, codes);
        }
        String unit = scope.unit.orElseThrow(() -> new UsageMistake("unit-missing", "--unit CODE", List.of()));
        return new Deciding(desk, "waive")
                .run(
                        definitions,
                        program -> {
                            scope.check(definitions, program);
                            return program.office()
                                    .decide()
                                    .waive(
                                            FindingCode.valueOf(wanted),
                                            unit,
                                            scope.form,
                                            scope.periodCode(),
                                            until,
                                            words.ground());
                        },
                        (program, made) -> List.of(
                                desk.console()
                                        .text(
                                                "decided.read-again",
                                                desk.console().numbers().count(made.files())),
                                desk.console()
                                        .text(
                                                "decided.back",
                                                desk.paths()
                                                        .command("end-waiver "
                                                                + made.decision()
                                                                        .number() + " --by … --reason …"))));
    }
}
