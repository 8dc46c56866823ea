package vn.nenep.cli.decision;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.desk.Desk;

/** {@code reinstate}: takes the withdrawal of a version back. */
@Command(name = "reinstate", aliases = "phuc-hoi")
public final class ReinstateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "VERSION")
    String version = "";

    @Mixin
    Words words = new Words();

    private final Desk desk;

    public ReinstateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return new Deciding(desk, "reinstate")
                .run(
                        desk.definitions(),
                        program -> program.office()
                                .decide()
                                .reinstate(Versions.one(program.office().versions(), version), words.ground()),
                        (program, made) -> List.of(new InForceText(desk).now(program, made.decision())));
    }
}
