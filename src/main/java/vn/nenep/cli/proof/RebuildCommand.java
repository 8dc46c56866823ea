package vn.nenep.cli.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.ImportProgress;
import vn.nenep.definition.Definitions;
import vn.nenep.job.Rebuild;
import vn.nenep.job.rebuilding.StoreRebuild.Rebuilt;

/** {@code rebuild}: makes the store anew from the archive and its ledger. */
@Command(name = "rebuild", aliases = "lap-lai-kho")
public final class RebuildCommand implements Callable<Integer> {

    private final Desk desk;

    public RebuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = desk.definitions();
        Console console = desk.console();
        Rebuilt made = Rebuild.of(desk.home(), definitions, desk.clock(), ImportProgress.on(console));
        console.say(console.text("rebuild.done", console.numbers().count(made.files())));
        if (made.different() > 0) {
            console.say(console.text("rebuild.different", console.numbers().count(made.different())));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "rebuild");
        document.put("exit", ExitCode.DONE.number());
        document.put("files", made.files());
        document.put("different", made.different());
        console.document(document);
        return ExitCode.DONE.number();
    }
}
