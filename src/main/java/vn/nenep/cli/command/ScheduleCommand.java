package vn.nenep.cli.command;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.JobDefinition;
import vn.nenep.home.CannotWork;
import vn.nenep.job.intake.ImportTally;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.schedule.Scheduler;

/** {@code schedule}: runs the jobs at their times until it is stopped. */
@Command(name = "schedule", aliases = "lich")
public final class ScheduleCommand implements Callable<Integer> {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Desk desk;

    public ScheduleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    Scheduler scheduler = program.schedule();
                    desk.stopping().onRequest(scheduler::stop);
                    desk.console().say(desk.console().text("schedule.on"));
                    scheduler.run(new Telling(desk));
                    desk.console().say(desk.console().text("schedule.off"));
                    ExitCode code = desk.stopping().requested() ? ExitCode.STOPPED : ExitCode.DONE;
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("command", "schedule");
                    document.put("exit", code.number());
                    desk.console().document(document);
                    return code;
                })
                .number();
    }

    /** Says what the scheduler does; why a job failed goes to the log. */
    private record Telling(Desk desk) implements Scheduler.Watcher {

        private static final Logger LOG = LoggerFactory.getLogger(ScheduleCommand.class);

        @Override
        public void started(JobDefinition job, LocalDateTime dueAt) {
            say("schedule.started", job.title(), PRINTED.format(dueAt));
        }

        @Override
        public void ended(JobDefinition job, RunOutcome outcome) {
            boolean errors = outcome.tally().map(ImportTally::hasErrors).orElse(false);
            say(errors ? "schedule.ended.errors" : "schedule.ended", job.title(), outcome.runId());
            outcome.files()
                    .forEach(file -> desk.console().say("  " + desk.paths().shown(file)));
        }

        @Override
        public void failed(JobDefinition job, RuntimeException failure) {
            Console console = desk.console();
            if (failure instanceof CannotWork reason) {
                console.error(console.text(
                        "schedule.failed.reason",
                        job.title(),
                        console.text("cannot-work." + reason.key(), reason.arguments())));
            } else {
                LOG.error("Scheduled job {} failed", job.id(), failure);
                console.error(console.text("schedule.failed", job.title()));
            }
        }

        @Override
        public void waiting(Optional<ZonedDateTime> next) {
            next.ifPresentOrElse(time -> say("schedule.waiting", PRINTED.format(time)), () -> say("schedule.nothing"));
        }

        private void say(String key, Object... arguments) {
            desk.console().say(desk.console().text(key, arguments));
        }
    }
}
