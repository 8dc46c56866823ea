package vn.nenep.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Missed;
import vn.nenep.definition.wording.Vocabulary;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.job.Program;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.run.RunRequest;
import vn.nenep.store.RunLedger;

/** The schedule with the real Quartz, the real job runner and the real store. */
@Timeout(120)
class SchedulerTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-05T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final JobDefinition FAR_OFF = Rehearsal.job("far-off", "0 0 7 12 1 ? 2099", Missed.SKIP);
    private static final LocalDateTime DUE = LocalDateTime.parse("2026-01-04T17:30");

    @TempDir
    Path folder;

    @Test
    void waitsUntilAnotherThreadStopsIt() throws Exception {
        try (Program program = open(FAR_OFF)) {
            Scheduler scheduler = program.schedule();
            Listener listener = new Listener();
            Thread stopper = new Thread(() -> {
                try {
                    listener.waiting.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                scheduler.stop();
            });
            stopper.start();

            scheduler.run(listener);

            stopper.join();
            assertThat(listener.told).containsExactly("waiting 2099-01-12T07:00");
        }
    }

    @Test
    void repeatsARunThatWasStoppedAfterItsFirstFileAndOnlyThat() throws Exception {
        receive("a.xlsx", "b.xlsx", "c.xlsx");
        try (Program program = open(FAR_OFF)) {
            program.runs().note("far-off", List.of(DUE), "owed");
            Scheduler scheduler = program.schedule();
            Listener stopping = new Listener() {
                @Override
                public void started(JobDefinition job, LocalDateTime dueAt) {
                    super.started(job, dueAt);
                    scheduler.stop();
                }
            };

            scheduler.run(stopping);

            assertThat(stopping.told).containsExactly("started 2026-01-04T17:30", "ended");
            assertThat(program.runs().all()).extracting(RunLedger.Run::state).containsExactly("stopped");
        }
        try (Program program = open(FAR_OFF)) {
            Scheduler scheduler = program.schedule();
            Listener listener = new Listener() {
                @Override
                public void waiting(Optional<ZonedDateTime> next) {
                    super.waiting(next);
                    scheduler.stop();
                }
            };

            scheduler.run(listener);

            assertThat(listener.told).containsExactly("started 2026-01-04T17:30", "ended", "waiting 2099-01-12T07:00");
            assertThat(program.runs().all())
                    .extracting(RunLedger.Run::state, RunLedger.Run::summary)
                    .containsExactly(
                            tuple("completed", "files=3 accepted=0 held=0 made=0"),
                            tuple("stopped", "files=0 accepted=0 held=0 made=0"));
            assertThat(program.runs().owed("far-off", DUE)).isEmpty();
        }
    }

    @Test
    void makesNoReportFromAnImportThatWasStopped() throws Exception {
        receive("a.xlsx", "b.xlsx", "c.xlsx");
        JobDefinition both = new JobDefinition(
                "both",
                "both",
                FAR_OFF.parameters(),
                List.of(JobDefinition.Step.IMPORT, JobDefinition.Step.REPORT),
                Optional.empty());
        try (Program program = open(both)) {
            Progress stopAtTheFirst = (name, all) -> program.jobs().stop();

            RunOutcome outcome = program.jobs().run(request(both), stopAtTheFirst);

            assertThat(outcome.tally().orElseThrow().total().files()).isEqualTo(1);
            // the report would have failed for want of a register
            assertThat(program.runs().isCompleted(outcome.runId())).isFalse();
            assertThat(program.runs().all()).extracting(RunLedger.Run::state).containsExactly("stopped");
        }
    }

    private static RunRequest request(JobDefinition job) {
        return new RunRequest(
                job,
                List.of(),
                Optional.empty(),
                "latest",
                Optional.empty(),
                Optional.empty(),
                false,
                DUE.toLocalDate());
    }

    private void receive(String... names) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String name : names) {
            Files.writeString(input.resolve(name), "not a workbook: " + name);
        }
    }

    private Program open(JobDefinition job) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Definitions shipped =
                DefinitionFolder.read(Path.of("jobs"), Vocabulary.none()).definitions();
        Definitions ours = new Definitions(
                shipped.forms(),
                shipped.indicators(),
                shipped.rules(),
                shipped.reports(),
                shipped.formats(),
                List.of(job),
                List.of(),
                shipped.wording());
        return Program.open(new Home(folder), ours, NOON);
    }

    /** Writes down what it is told. */
    private static class Listener implements Scheduler.Watcher {

        final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        final CountDownLatch waiting = new CountDownLatch(1);

        @Override
        public void started(JobDefinition job, LocalDateTime dueAt) {
            told.add("started " + dueAt);
        }

        @Override
        public void ended(JobDefinition job, RunOutcome outcome) {
            told.add("ended");
        }

        @Override
        public void failed(JobDefinition job, RuntimeException reason) {
            told.add("failed " + reason);
        }

        @Override
        public void waiting(Optional<ZonedDateTime> next) {
            told.add("waiting " + next.map(ZonedDateTime::toLocalDateTime).orElse(null));
            waiting.countDown();
        }
    }
}
