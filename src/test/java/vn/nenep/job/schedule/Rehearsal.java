package vn.nenep.job.schedule;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Missed;
import vn.nenep.definition.JobDefinition.Schedule;
import vn.nenep.home.Home;
import vn.nenep.home.HomeLock;
import vn.nenep.job.returning.Returned;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.run.RunRequest;
import vn.nenep.store.Database;
import vn.nenep.store.RunLedger;

/** A home folder with a real ledger and a real lock, in which runs are only written down. */
final class Rehearsal implements Workplace, Scheduler.Watcher, AutoCloseable {

    final Home home;
    final RunLedger ledger;
    final List<RunRequest> runs = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    boolean stopping;
    Act act = () -> "completed";

    private String lastStarted = "";
    private final HikariDataSource database;
    private final JdbcClient jdbc;

    Rehearsal(Path folder) throws IOException {
        home = new Home(folder);
        database = Database.open(home.database());
        jdbc = JdbcClient.create(database);
        ledger = new RunLedger(jdbc);
    }

    /** What happens in a run, and the state it ends in. */
    @FunctionalInterface
    interface Act {
        String play();
    }

    /** A death of the process; who catches it has to bury it, since the code that was running saw it. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    static JobDefinition job(String id, String cron, Missed missed) {
        return new JobDefinition(
                id,
                id,
                Map.of("year", "previous"),
                List.of(JobDefinition.Step.IMPORT),
                Optional.of(new Schedule(cron, ZoneId.of("Asia/Ho_Chi_Minh"), missed)));
    }

    /** As at the start of a process. */
    Reconciler reconciler(JobDefinition... jobs) {
        return new Reconciler(List.of(jobs), ledger, this, this);
    }

    @Override
    public HomeLock take() throws IOException {
        HomeLock lock = HomeLock.take(home);
        ledger.closeInterrupted();
        return lock;
    }

    @Override
    public RunOutcome run(RunRequest request) {
        runs.add(request);
        long id = ledger.start(request.job().id(), "", request.today().atStartOfDay());
        ledger.end(id, act.play(), "", request.today().atStartOfDay());
        return new RunOutcome(id, Optional.empty(), Returned.NOTHING, List.of());
    }

    @Override
    public boolean isStopping() {
        return stopping;
    }

    @Override
    public void started(JobDefinition job, LocalDateTime dueAt) {
        lastStarted = job.id() + " " + dueAt;
        told.add("started " + lastStarted);
    }

    @Override
    public void ended(JobDefinition job, RunOutcome outcome) {
        told.add("ended " + job.id());
    }

    @Override
    public void failed(JobDefinition job, RuntimeException reason) {
        told.add("failed " + job.id() + " " + reason.getMessage());
    }

    @Override
    public void waiting(Optional<ZonedDateTime> next) {
        told.add("waiting " + next.map(ZonedDateTime::toLocalDateTime).orElse(null));
    }

    /** The ledger of due times as flat lines, without the baselines. */
    List<String> dueRuns() {
        return jdbc.sql("select job || ' ' || due_at || ' ' || state from due_run where state <> 'baseline'"
                        + " order by due_at, job")
                .query(String.class)
                .list();
    }

    /** Leaves the due time of the last run as a death leaves it, of which no code gets to see anything. */
    void bury() {
        jdbc.sql("update due_run set state = 'started' where job || ' ' || due_at = ?")
                .params(lastStarted)
                .update();
    }

    @Override
    public void close() {
        database.close();
    }
}
