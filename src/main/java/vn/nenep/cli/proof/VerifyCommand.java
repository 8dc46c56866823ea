package vn.nenep.cli.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.edition.EditionVerification;
import vn.nenep.cli.text.Console;
import vn.nenep.store.proof.Damage;

/** {@code verify}: whether an edition comes out the same again; with {@code --store}, whether what is kept is what was taken in. */
@Command(name = "verify", aliases = "doi-chung")
public final class VerifyCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Option(names = "--store")
    boolean store;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION")
    Optional<String> edition = Optional.empty();

    private final Desk desk;

    public VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        if (!store) {
            return new EditionVerification(desk).tell(edition).number();
        }
        if (edition.isPresent()) {
            throw new UsageMistake("verify-one", edition.get(), List.of());
        }
        return desk.open(desk.definitions(), List.of(), program -> {
                    List<Damage> damages = program.damages();
                    ExitCode code = damages.isEmpty() ? ExitCode.DONE : ExitCode.DATA_ERRORS;
                    desk.console().result(lines(damages));
                    document(damages, code);
                    return code;
                })
                .number();
    }

    private List<String> lines(List<Damage> damages) {
        Console console = desk.console();
        if (damages.isEmpty()) {
            return List.of(console.text("verify.store.whole"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(console.text("verify.store.damaged", console.numbers().count(damages.size())));
        damages.stream()
                .limit(SHOWN)
                .forEach(one -> lines.add("  " + console.text("damage." + one.kind(), one.subject())));
        if (damages.size() > SHOWN) {
            lines.add("  " + console.text("verify.more", console.numbers().count(damages.size() - SHOWN)));
        }
        lines.add(console.text("verify.store.next", desk.paths().command("rebuild")));
        return lines;
    }

    private void document(List<Damage> damages, ExitCode code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "verify");
        document.put("exit", code.number());
        document.put(
                "damages",
                damages.stream()
                        .map(one -> Map.of(
                                "kind",
                                one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                "subject",
                                one.subject()))
                        .toList());
        desk.console().document(document);
    }
}
