package vn.nenep.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Missed;
import vn.nenep.home.CannotWork;

/** A year in which the process is off, dies, is stopped and fails by chance: every due time is dealt with once. */
class AYearOfSchedulesTest {

    private static final Instant START = Instant.parse("2025-12-31T17:00:00Z");
    private static final Instant END = Instant.parse("2026-12-31T17:00:00Z");
    private static final List<JobDefinition> JOBS = List.of(
            Rehearsal.job("often", "0 0 0/12 * * ?", Missed.ONCE),
            Rehearsal.job("workdays", "0 30 17 ? * MON-FRI", Missed.SKIP),
            Rehearsal.job("monthly", "0 0 7 12 * ?", Missed.ONCE));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20})
    void dealsWithEveryDueTimeOnce(long seed) throws IOException {
        Random chance = new Random(seed);
        try (Rehearsal home = new Rehearsal(folder)) {
            home.act = () -> fate(chance, home);
            Instant now = live(home, chance);
            // a quiet end, so that nothing is left owed
            home.act = () -> "completed";
            home.stopping = false;
            Reconciler last = start(home);
            last.reconcile(now.plus(Duration.ofDays(1)));

            List<String> settled = home.dueRuns();
            assertThat(settled.stream().map(line -> line.substring(0, line.lastIndexOf(' '))))
                    .containsExactlyInAnyOrderElementsOf(allDue(now.plus(Duration.ofDays(1))));
            assertThat(settled).allMatch(line -> line.endsWith(" done") || line.endsWith(" skipped"));
            assertThat(home.ledger.all().stream().filter(run -> run.state().equals("completed")))
                    .hasSameSizeAs(settled.stream()
                            .filter(line -> line.endsWith(" done"))
                            .toList());
            assertThat(settled.stream().filter(line -> line.endsWith(" skipped")))
                    .isNotEmpty();
        }
    }

    /** Goes through the year in steps of a minute to some days; only at due times it looks exactly. */
    private static Instant live(Rehearsal home, Random chance) {
        Instant now = START;
        Reconciler reconciler = start(home);
        reconciler.reconcile(now);
        while (now.isBefore(END)) {
            boolean off = chance.nextInt(20) == 0;
            now = off ? now.plus(Duration.ofMinutes(1 + chance.nextInt(8 * 24 * 60))) : nextLook(now, chance);
            if (off || home.stopping) {
                home.stopping = false;
                reconciler = start(home);
            }
            try {
                reconciler.reconcile(now);
                if (chance.nextInt(30) == 0) {
                    reconciler.reconcile(now.minus(Duration.ofMinutes(chance.nextInt(3 * 24 * 60))));
                }
            } catch (Rehearsal.Death e) {
                home.bury();
                reconciler = start(home);
            }
        }
        return now;
    }

    /** Some minutes on, but not past the next due time, at which the process is woken. */
    private static Instant nextLook(Instant now, Random chance) {
        Instant some = now.plus(Duration.ofMinutes(1 + chance.nextInt(600)));
        return JOBS.stream()
                .flatMap(job -> job.schedule().stream())
                .map(schedule -> Schedules.nextTimes(schedule, now, 1).get(0).toInstant())
                .filter(some::isAfter)
                .min(Instant::compareTo)
                .orElse(some);
    }

    private static String fate(Random chance, Rehearsal home) {
        switch (chance.nextInt(12)) {
            case 0:
                throw new CannotWork("disk-full");
            case 1:
                throw new Rehearsal.Death();
            case 2:
                home.stopping = true;
                return "stopped";
            default:
                return "completed";
        }
    }

    private static Reconciler start(Rehearsal home) {
        return home.reconciler(JOBS.toArray(JobDefinition[]::new));
    }

    private static TreeSet<String> allDue(Instant upTo) {
        TreeSet<String> due = new TreeSet<>();
        for (JobDefinition job : JOBS) {
            Stream<ZonedDateTime> times = Schedules.dueBetween(job.schedule().orElseThrow(), START, upTo).stream();
            times.forEach(time -> due.add(job.id() + " " + time.toLocalDateTime()));
        }
        return due;
    }
}
