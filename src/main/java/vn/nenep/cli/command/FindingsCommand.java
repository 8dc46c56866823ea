package vn.nenep.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import vn.nenep.cli.text.FindingsText;
import vn.nenep.home.WholeFile;
import vn.nenep.store.FileLedger.FiledFinding;

/** {@code findings}: what is wrong in everything received so far. */
@Command(name = "findings", aliases = "loi")
public final class FindingsCommand implements Callable<Integer> {

    @Option(names = "--csv", paramLabel = "FILE")
    Optional<Path> csv = Optional.empty();

    private final Desk desk;

    public FindingsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    List<FiledFinding> findings = program.files().findings();
                    FindingsText text = new FindingsText(desk.console());
                    if (csv.isPresent()) {
                        String whole = text.csv(findings);
                        WholeFile.write(csv.get(), path -> Files.writeString(path, whole, StandardCharsets.UTF_8));
                    }
                    tell(findings, text);
                    document(findings, text);
                    return ExitCode.DONE;
                })
                .number();
    }

    private void tell(List<FiledFinding> findings, FindingsText text) {
        Console console = desk.console();
        if (csv.isPresent()) {
            console.say(console.text("findings.written", console.numbers().count(findings.size())));
            console.say(console.text("next.open", desk.paths().shown(csv.get())));
            return;
        }
        List<String> lines = new ArrayList<>(text.grouped(findings));
        lines.add(
                findings.isEmpty()
                        ? console.text("findings.none")
                        : console.text("next.csv", desk.paths().command("findings --csv loi.csv")));
        console.result(lines);
    }

    private void document(List<FiledFinding> findings, FindingsText text) {
        if (desk.console().json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("command", "findings");
            document.put("exit", ExitCode.DONE.number());
            csv.ifPresent(file -> document.put("made", List.of(file.toString())));
            document.put("findings", findings.stream().map(text::fields).toList());
            desk.console().document(document);
        }
    }
}
