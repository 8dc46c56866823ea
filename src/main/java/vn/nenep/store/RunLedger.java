package vn.nenep.store;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ran, and which due times of the schedule were dealt with. */
public final class RunLedger {

    /** three parameters each, well below what every database takes in one statement */
    private static final int NOTED_AT_ONCE = 300;

    private final JdbcClient jdbc;

    public RunLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A run.
     *
     * @param parameters as {@code name=value}, one blank between two
     * @param endedAt empty while it runs, or when it was cut off
     * @param state running, completed, stopped, failed or interrupted
     */
    public record Run(
            long id,
            String job,
            String parameters,
            String startedAt,
            Optional<String> endedAt,
            String state,
            String summary) {}

    public long start(String job, String parameters, LocalDateTime at) {
        return Ids.insert(jdbc.sql(
                        "insert into run (job, parameters, started_at, state, summary) values (?, ?, ?, 'running', '')")
                .params(job, parameters, at.toString()));
    }

    public void end(long id, String state, String summary, LocalDateTime at) {
        jdbc.sql("update run set state = ?, summary = ?, ended_at = ? where id = ?")
                .params(state, summary, at.toString(), id)
                .update();
    }

    /** Runs that a dead process left behind: only the holder of the lock of the home folder may say so. */
    public void closeInterrupted() {
        jdbc.sql("update run set state = 'interrupted' where state = 'running'").update();
        jdbc.sql("update due_run set state = 'owed' where state = 'started'").update();
    }

    /** All runs, the latest first. */
    public List<Run> all() {
        return jdbc.sql("select id, job, parameters, started_at, ended_at, state, summary from run order by id desc")
                .query((row, number) -> new Run(
                        row.getLong("id"),
                        row.getString("job"),
                        row.getString("parameters"),
                        row.getString("started_at"),
                        Optional.ofNullable(row.getString("ended_at")),
                        row.getString("state"),
                        row.getString("summary")))
                .list();
    }

    /** Whether a run went through to its end. */
    public boolean isCompleted(long id) {
        return jdbc.sql("select count(*) from run where id = ? and state = 'completed'")
                        .params(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Notes due times that were not noted before: as owed a run, as skipped, or as the baseline of a job. */
    public void note(String job, List<LocalDateTime> dueTimes, String state) {
        for (int from = 0; from < dueTimes.size(); from += NOTED_AT_ONCE) {
            List<LocalDateTime> some = dueTimes.subList(from, Math.min(from + NOTED_AT_ONCE, dueTimes.size()));
            jdbc.sql("insert into due_run (job, due_at, state) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)"))
                            + " on conflict do nothing")
                    .params(some.stream()
                            .flatMap(dueAt -> Stream.of(job, dueAt.toString(), state))
                            .toList())
                    .update();
        }
    }

    /** The due times of a job that are owed a run or being run, the oldest first. */
    public List<LocalDateTime> owed(String job, LocalDateTime upTo) {
        return jdbc
                .sql("select due_at from due_run where job = ? and due_at <= ? and state in ('owed', 'started')"
                        + " order by due_at")
                .params(job, upTo.toString())
                .query(String.class)
                .list()
                .stream()
                .map(LocalDateTime::parse)
                .toList();
    }

    /** Claims a due time that is owed a run; false when there is none to claim. */
    public boolean claim(String job, LocalDateTime dueAt) {
        return jdbc.sql("update due_run set state = 'started' where job = ? and due_at = ? and state = 'owed'")
                        .params(job, dueAt.toString())
                        .update()
                == 1;
    }

    /** Notes what became of a claimed due time: done, or still owed. */
    public void settle(String job, LocalDateTime dueAt, String state, OptionalLong runId) {
        jdbc.sql("update due_run set state = :state, run_id = nullif(:run, 0) where job = :job and due_at = :dueAt")
                .param("state", state)
                .param("run", runId.orElse(0))
                .param("job", job)
                .param("dueAt", dueAt.toString())
                .update();
    }

    /** The latest due time of a job that was noted. */
    public Optional<LocalDateTime> lastDue(String job) {
        return jdbc.sql("select max(due_at) from due_run where job = ?")
                .params(job)
                .query(String.class)
                .optional()
                .map(LocalDateTime::parse);
    }
}
