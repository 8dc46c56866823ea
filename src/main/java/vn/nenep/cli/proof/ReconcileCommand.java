package vn.nenep.cli.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.home.CannotWork;
import vn.nenep.home.WholeFile;
import vn.nenep.store.proof.Reconciliation;
import vn.nenep.store.proof.Reconciliation.Rows;
import vn.nenep.store.proof.Reconciliation.SheetRows;

/** {@code reconcile}: what became of every row that was read. */
@Command(name = "reconcile", aliases = "doi-soat")
public final class ReconcileCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y")
    Optional<Integer> year = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE")
    Optional<Path> csv = Optional.empty();

    private final Desk desk;

    public ReconcileCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    int which = year.or(program::latestYear).orElseThrow(() -> new CannotWork("nothing-received"));
                    List<SheetRows> sheets = program.reconciliation().sheets(which);
                    RowsText text = new RowsText(desk.console());
                    if (csv.isPresent()) {
                        String whole = text.csv(sheets);
                        WholeFile.write(csv.get(), path -> Files.writeString(path, whole, StandardCharsets.UTF_8));
                    }
                    desk.console().result(text.lines(which, sheets));
                    csv.ifPresent(file -> desk.console()
                            .say(desk.console().text("next.open", desk.paths().shown(file))));
                    Rows all = Reconciliation.all(sheets.stream().map(SheetRows::rows));
                    ExitCode code = all.unexplained() == 0 ? ExitCode.DONE : ExitCode.BUG;
                    document(which, sheets, text, code);
                    return code;
                })
                .number();
    }

    private void document(int which, List<SheetRows> sheets, RowsText text, ExitCode code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "reconcile");
        document.put("exit", code.number());
        document.put("year", which);
        csv.ifPresent(file -> document.put("made", List.of(file.toString())));
        document.put("sheets", sheets.stream().map(text::fields).toList());
        desk.console().document(document);
    }
}
