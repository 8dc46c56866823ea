package vn.nenep.cli.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.store.decision.Decisions;

/** {@code decisions}: what the office decided, in order. */
@Command(name = "decisions", aliases = "quyet-dinh")
public final class DecisionsCommand implements Callable<Integer> {

    private final Desk desk;

    public DecisionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    Decisions decisions = program.office().decisions();
                    desk.console().result(new DecisionText(desk.console()).lines(decisions));
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("command", "decisions");
                    document.put("exit", ExitCode.DONE.number());
                    document.put(
                            "decisions",
                            decisions.all().stream().map(DecisionText::fields).toList());
                    desk.console().document(document);
                    return ExitCode.DONE;
                })
                .number();
    }
}
