package vn.nenep.cli.decision;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.desk.Desk;

/** {@code withdraw}: a version does not count any more, as if it had never come. */
@Command(name = "withdraw", aliases = "rut")
public final class WithdrawCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "VERSION")
    String version = "";

    @Mixin
    Words words = new Words();

    private final Desk desk;

    public WithdrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return new Deciding(desk, "withdraw")
                .run(
                        desk.definitions(),
                        program -> program.office()
                                .decide()
                                .withdraw(Versions.one(program.office().versions(), version), words.ground()),
                        (program, made) -> List.of(
                                new InForceText(desk).now(program, made.decision()),
                                desk.console()
                                        .text(
                                                "decided.back",
                                                desk.paths().command("reinstate " + version + " --by … --reason …"))));
    }
}
