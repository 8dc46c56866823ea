package vn.nenep.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.ImportProgress;
import vn.nenep.cli.text.ResentText;
import vn.nenep.cli.text.RunText;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition;
import vn.nenep.job.Program;
import vn.nenep.job.Resubmissions;
import vn.nenep.job.Resubmissions.Resent;
import vn.nenep.job.intake.ImportTally;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.run.RunRequest;

/** Runs a job for a command and says what it did. */
final class JobRun {

    private final Desk desk;
    private final String command;

    JobRun(Desk desk, String command) {
        this.desk = desk;
        this.command = command;
    }

    /** A job of one step that no file defines. */
    static JobDefinition of(String id, JobDefinition.Step step) {
        return new JobDefinition(id, id, Map.of(), List.of(step), Optional.empty());
    }

    /**
     * Runs it; on trial, in a copy of the store, and says first and last that nothing is written.
     *
     * @param onDataErrors what is given back when something has to be sent back
     */
    ExitCode run(Definitions definitions, RunRequest request, ExitCode onDataErrors) throws Exception {
        List<Path> toRead = new ArrayList<>(request.paths());
        if (!request.trial()) {
            return desk.open(definitions, toRead, program -> run(program, request, onDataErrors));
        }
        Console console = desk.console();
        console.say(console.text("dry-run"));
        ExitCode code = desk.rehearse(definitions, toRead, program -> run(program, request, onDataErrors));
        console.say(console.text("dry-run"));
        return code;
    }

    /** Runs it in a program that is open. */
    ExitCode run(Program program, RunRequest request, ExitCode onDataErrors) throws Exception {
        Console console = desk.console();
        long start = System.nanoTime();
        desk.stopping().onRequest(program.jobs()::stop);
        Resubmissions resubmissions = new Resubmissions(program);
        RunOutcome outcome = program.jobs().run(request, ImportProgress.on(console));
        long duration = System.nanoTime() - start;
        boolean stopped = desk.stopping().requested();
        boolean errors = outcome.tally().map(ImportTally::hasErrors).orElse(false);
        ExitCode code = stopped ? ExitCode.STOPPED : errors ? onDataErrors : ExitCode.DONE;
        RunText text = new RunText(console, desk.paths(), request.trial());
        text.lines(outcome).forEach(console::say);
        List<Resent> resent = outcome.tally().isPresent() && !stopped ? resubmissions.since(desk.today()) : List.of();
        ResentText again = new ResentText(console, desk.paths(), desk.home().input(), request.trial());
        again.lines(resent).forEach(console::say);
        text.closing(outcome, duration, code.number(), stopped).forEach(console::say);
        Map<String, Object> document = text.document(command, outcome, duration, code.number());
        if (outcome.tally().isPresent()) {
            document.put("resubmissions", resent.stream().map(again::fields).toList());
        }
        console.document(document);
        return code;
    }
}
