package vn.nenep.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ran, and which due times of the schedule were dealt with. */
public final class RunLedger {

    private final JdbcClient jdbc;

    public RunLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A run.
     *
     * @param parameters as {@code name=value}, one blank between two
     * @param endedAt empty while it runs, or when it was cut off
     * @param state running, completed, failed or interrupted
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
        jdbc.sql("delete from due_run where state = 'started'").update();
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

    /** Claims a due time; false when it was dealt with before. */
    public boolean claim(String job, LocalDateTime dueAt) {
        return jdbc.sql("insert into due_run (job, due_at, state) values (?, ?, 'started') on conflict do nothing")
                        .params(job, dueAt.toString())
                        .update()
                == 1;
    }

    /** Notes how a due time was dealt with: done, or skipped without a run. */
    public void settle(String job, LocalDateTime dueAt, String state, OptionalLong runId) {
        jdbc.sql("update due_run set state = :state, run_id = nullif(:run, 0) where job = :job and due_at = :dueAt")
                .param("state", state)
                .param("run", runId.orElse(0))
                .param("job", job)
                .param("dueAt", dueAt.toString())
                .update();
    }

    /** The latest due time of a job that was dealt with. */
    public Optional<LocalDateTime> lastDue(String job) {
        return jdbc.sql("select max(due_at) from due_run where job = ?")
                .params(job)
                .query(String.class)
                .optional()
                .map(LocalDateTime::parse);
    }
}
