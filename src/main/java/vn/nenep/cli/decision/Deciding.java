package vn.nenep.cli.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.Definitions;
import vn.nenep.home.HomeLock;
import vn.nenep.job.Program;
import vn.nenep.job.deciding.DecisionMaker.Made;
import vn.nenep.job.deciding.NotDecided;

/** Makes a decision alone in the home folder, and says what was decided and how to take it back. */
final class Deciding {

    private final Desk desk;
    private final String command;

    Deciding(Desk desk, String command) {
        this.desk = desk;
        this.command = command;
    }

    /** What is decided, in the open program. */
    @FunctionalInterface
    interface Act {
        Made in(Program program);
    }

    /** What there is to say about it. */
    @FunctionalInterface
    interface Telling {
        List<String> of(Program program, Made made);
    }

    int run(Definitions definitions, Act act, Telling telling) throws Exception {
        return desk.open(definitions, List.of(), program -> {
                    Made made = make(program, act);
                    Console console = desk.console();
                    console.say(console.text(
                            "decided",
                            Integer.toString(made.decision().number()),
                            new DecisionText(console).what(made.decision())));
                    telling.of(program, made).forEach(console::say);
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("command", command);
                    document.put("exit", ExitCode.DONE.number());
                    document.put("decision", DecisionText.fields(made.decision()));
                    document.put("files_read_again", made.files());
                    console.document(document);
                    return ExitCode.DONE;
                })
                .number();
    }

    private static Made make(Program program, Act act) throws Exception {
        try (HomeLock lock = program.jobs().takeHome()) {
            return act.in(program);
        } catch (NotDecided no) {
            String key = "undecided." + no.key();
            throw new UsageMistake(key, List.of(no.about(), String.join(", ", no.known())));
        }
    }
}
