package vn.nenep.cli.decision;

import java.util.List;
import picocli.CommandLine.Option;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.job.deciding.DecisionMaker.Ground;

/** Who decides and why: no decision is made without. */
final class Words {

    @Option(names = "--by", paramLabel = "NAME", required = true)
    String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    String reason = "";

    /** Both, without line breaks, because each decision is one line of a file. */
    Ground ground() {
        return new Ground(filled("--by", by), filled("--reason", reason));
    }

    private static String filled(String option, String text) {
        String one = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (one.isEmpty()) {
            throw new UsageMistake("left-blank", option, List.of());
        }
        return one;
    }
}
