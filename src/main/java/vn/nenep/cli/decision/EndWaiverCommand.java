package vn.nenep.cli.decision;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.desk.Desk;

/** {@code end-waiver}: a waiver ends for everything that it covered. */
@Command(name = "end-waiver", aliases = "thoi-mien")
public final class EndWaiverCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NUMBER")
    int number;

    @Mixin
    Words words = new Words();

    private final Desk desk;

    public EndWaiverCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return new Deciding(desk, "end-waiver")
                .run(
                        desk.definitions(),
                        program -> program.office().decide().endWaiver(number, words.ground()),
                        (program, made) -> List.of(desk.console()
                                .text(
                                        "decided.read-again",
                                        desk.console().numbers().count(made.files()))));
    }
}
