package vn.nenep.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.ImportProgress;
import vn.nenep.job.sending.FormMaker;
import vn.nenep.job.sending.FormsMade;
import vn.nenep.job.sending.FormsRequest;
import vn.nenep.period.Period;

/** {@code forms}: blank forms for committees to fill in. */
@Command(name = "forms", aliases = "bieu-mau")
public final class FormsCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y", required = true, converter = Arguments.Year.class)
    int year;

    @Option(names = "--period", paramLabel = "P")
    Optional<String> period = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE")
    Optional<String> unit = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    public FormsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> make(program.forms()))
                .number();
    }

    private ExitCode make(FormMaker maker) throws Exception {
        List<Period> periods = periods(maker.periods(year));
        unit.ifPresent(code -> check(code, maker.senders(periods)));
        AtomicBoolean stop = new AtomicBoolean();
        desk.stopping().onRequest(() -> stop.set(true));
        FormsMade made = maker.make(
                new FormsRequest(periods, unit, out), ImportProgress.on(desk.console(), "progress.forms"), stop::get);
        ExitCode code = made.wasStopped() ? ExitCode.STOPPED : ExitCode.DONE;
        tell(made);
        document(made, code);
        return code;
    }

    /** {@code 2025-Q1}, or {@code Q1} alone, of the year. */
    private List<Period> periods(List<Period> all) {
        if (period.isEmpty()) {
            return all;
        }
        String word = period.get();
        List<Period> wanted = all.stream()
                .filter(one -> word.equalsIgnoreCase(one.code()) || (year + "-" + word).equalsIgnoreCase(one.code()))
                .toList();
        if (wanted.isEmpty()) {
            throw new UsageMistake(
                    "no-such-period", word, all.stream().map(Period::code).toList());
        }
        return wanted;
    }

    private static void check(String code, List<String> senders) {
        if (!senders.contains(code)) {
            throw new UsageMistake("no-such-unit", code, senders);
        }
    }

    private void tell(FormsMade made) {
        Console console = desk.console();
        console.say(console.text(
                made.wasStopped() ? "forms.stopped" : made.workbooks() == 0 ? "forms.none" : "forms.made",
                console.numbers().count(made.workbooks())));
        made.folders().forEach(folder -> console.say("  " + desk.paths().shown(folder)));
        if (made.wasStopped()) {
            console.say(console.text("next.again"));
        } else if (made.workbooks() > 0) {
            console.say(console.text("next.send"));
        }
    }

    private void document(FormsMade made, ExitCode code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "forms");
        document.put("exit", code.number());
        document.put("year", year);
        document.put("workbooks", made.workbooks());
        document.put("made", made.folders().stream().map(Path::toString).toList());
        desk.console().document(document);
    }
}
