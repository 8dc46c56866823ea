package vn.nenep.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.Definitions;

/** {@code check}: looks for mistakes in the definitions; reads and writes nothing else. */
@Command(name = "check", aliases = "kiem-tra")
public final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    public CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = desk.definitions();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("forms", definitions.forms().size());
        counts.put("indicators", definitions.indicators().size());
        counts.put("rules", definitions.rules().size());
        counts.put("reports", definitions.reports().size());
        counts.put("jobs", definitions.jobs().size());
        Console console = desk.console();
        console.say(console.text(
                "check.good",
                counts.values().stream()
                        .map(count -> console.numbers().count(count))
                        .toList()));
        console.say(console.text("next.import", desk.paths().command("import")));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "check");
        document.put("exit", ExitCode.DONE.number());
        document.put("problems", List.of());
        document.put("definitions", counts);
        console.document(document);
        return ExitCode.DONE.number();
    }
}
