package vn.nenep.cli.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.Definitions;
import vn.nenep.store.version.Version;

/** {@code history}: every version of every form that came, in the order of arrival. */
@Command(name = "history", aliases = "lich-su")
public final class HistoryCommand implements Callable<Integer> {

    @Mixin
    Scope scope = new Scope();

    private final Desk desk;

    public HistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = desk.definitions();
        return desk.open(definitions, List.of(), program -> {
                    scope.check(definitions, program);
                    List<Version> versions =
                            program.office().versions().versions(scope.unit, scope.form, scope.periodCode());
                    VersionText text =
                            new VersionText(desk.console(), program.office().decisions());
                    desk.console().result(text.lines(versions));
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("command", "history");
                    document.put("exit", ExitCode.DONE.number());
                    document.put("versions", versions.stream().map(text::fields).toList());
                    desk.console().document(document);
                    return ExitCode.DONE;
                })
                .number();
    }
}
