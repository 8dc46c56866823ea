package vn.nenep.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Missed;
import vn.nenep.home.CannotWork;
import vn.nenep.home.HomeLock;

class ReconcilerTest {

    private static final JobDefinition ONCE = Rehearsal.job("daily", "0 30 17 * * ?", Missed.ONCE);
    private static final JobDefinition SKIP = Rehearsal.job("daily", "0 30 17 * * ?", Missed.SKIP);

    @TempDir
    Path folder;

    private Rehearsal home;

    @BeforeEach
    void open() throws IOException {
        home = new Rehearsal(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void runsADueTimeWhenItComesAndNeverAgain() {
        Reconciler reconciler = home.reconciler(SKIP);

        reconciler.reconcile(at("2026-01-05T09:00"));
        reconciler.reconcile(at("2026-01-05T17:30"));
        reconciler.reconcile(at("2026-01-05T17:30"));
        reconciler.reconcile(at("2026-01-05T17:31"));

        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 done");
        assertThat(home.told)
                .containsExactly(
                        "waiting 2026-01-05T17:30",
                        "started daily 2026-01-05T17:30",
                        "ended daily",
                        "waiting 2026-01-06T17:30");
    }

    @Test
    void missesNothingBeforeItFirstSawAJob() {
        home.reconciler(ONCE).reconcile(at("2026-01-05T17:30:01"));

        assertThat(home.runs).isEmpty();
        assertThat(home.dueRuns()).isEmpty();
    }

    @Test
    void catchesUpOnceForTheLatestOfTheMissed() {
        home.reconciler(ONCE).reconcile(at("2026-01-05T09:00"));
        home.reconciler(ONCE).reconcile(at("2026-01-08T09:00"));

        assertThat(home.dueRuns())
                .containsExactly(
                        "daily 2026-01-05T17:30 skipped",
                        "daily 2026-01-06T17:30 skipped",
                        "daily 2026-01-07T17:30 done");
    }

    @Test
    void countsTheYearFromTheDueTime() {
        JobDefinition yearly = Rehearsal.job("yearly", "0 0 7 31 12 ?", Missed.ONCE);

        home.reconciler(yearly).reconcile(at("2025-12-30T09:00"));
        home.reconciler(yearly).reconcile(at("2026-01-02T09:00"));

        assertThat(home.runs).hasSize(1);
        assertThat(home.runs.get(0).today()).isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(home.runs.get(0).year()).isEqualTo("previous");
    }

    @Test
    void leavesTheMissedOutWhereTheJobSaysSo() {
        home.reconciler(SKIP).reconcile(at("2026-01-05T09:00"));
        home.reconciler(SKIP).reconcile(at("2026-01-07T09:00"));

        assertThat(home.runs).isEmpty();
        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 skipped", "daily 2026-01-06T17:30 skipped");
    }

    @Test
    void runsWhatItSeesALittleLate() {
        home.reconciler(SKIP).reconcile(at("2026-01-05T09:00"));
        home.reconciler(SKIP).reconcile(at("2026-01-05T17:30").plus(DueTimes.GRACE));
        home.reconciler(SKIP)
                .reconcile(at("2026-01-06T17:30").plus(DueTimes.GRACE).plusMillis(1));

        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 done", "daily 2026-01-06T17:30 skipped");
    }

    @Test
    void runsAgainWhatADeathCutOff() {
        home.reconciler(SKIP).reconcile(at("2026-01-05T09:00"));
        home.act = () -> {
            throw new Rehearsal.Death();
        };
        assertThatThrownBy(() -> home.reconciler(SKIP).reconcile(at("2026-01-05T17:30")))
                .isInstanceOf(Rehearsal.Death.class);
        home.bury();
        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 started");

        home.act = () -> "completed";
        home.reconciler(SKIP).reconcile(at("2026-01-06T08:00"));
        home.reconciler(SKIP).reconcile(at("2026-01-06T08:01"));

        assertThat(home.runs).hasSize(2);
        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 done");
    }

    @Test
    void goesOnAfterARestart() {
        home.reconciler(ONCE).reconcile(at("2026-01-05T17:29"));
        home.reconciler(ONCE).reconcile(at("2026-01-05T17:31"));
        home.reconciler(ONCE).reconcile(at("2026-01-05T17:32"));

        assertThat(home.runs).hasSize(1);
    }

    @Test
    void runsNothingTwiceWhenTheClockIsSetBack() {
        Reconciler reconciler = home.reconciler(ONCE);
        reconciler.reconcile(at("2026-01-05T09:00"));
        reconciler.reconcile(at("2026-01-06T17:30"));
        int before = home.runs.size();

        reconciler.reconcile(at("2026-01-04T09:00"));
        reconciler.reconcile(at("2026-01-05T17:30"));
        home.reconciler(ONCE).reconcile(at("2026-01-06T17:30"));

        assertThat(home.runs).hasSize(before);
        assertThat(home.told).endsWith("waiting 2026-01-07T17:30");
    }

    @Test
    void repeatsAStoppedRunAtTheNextStartHoweverLateThatIs() {
        home.reconciler(SKIP).reconcile(at("2026-01-05T09:00"));
        home.act = () -> {
            home.stopping = true;
            return "stopped";
        };
        home.reconciler(SKIP).reconcile(at("2026-01-05T17:30"));
        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 owed");

        home.stopping = false;
        home.act = () -> "completed";
        home.reconciler(SKIP).reconcile(at("2026-01-06T08:00"));

        assertThat(home.runs).hasSize(2);
        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 done");
    }

    @Test
    void triesAgainAtTheNextLookWhileAnotherProcessHoldsTheHomeFolder() throws IOException {
        Reconciler reconciler = home.reconciler(SKIP);
        reconciler.reconcile(at("2026-01-05T09:00"));
        try (HomeLock other = HomeLock.take(home.home)) {
            reconciler.reconcile(at("2026-01-05T17:30"));
            reconciler.reconcile(at("2026-01-05T17:31"));
        }
        assertThat(home.told)
                .filteredOn(line -> line.startsWith("failed daily locked"))
                .hasSize(2);

        reconciler.reconcile(at("2026-01-05T17:40"));

        assertThat(home.dueRuns()).containsExactly("daily 2026-01-05T17:30 done");
    }

    @Test
    void leavesAJobThatFailsAloneForAWhileAndRunsTheOthers() {
        JobDefinition broken = Rehearsal.job("broken", "0 30 17 * * ?", Missed.SKIP);
        Reconciler reconciler = home.reconciler(broken, SKIP);
        reconciler.reconcile(at("2026-01-05T09:00"));
        home.act = () -> {
            home.act = () -> "completed";
            throw new CannotWork("disk-full");
        };

        reconciler.reconcile(at("2026-01-05T17:30"));
        reconciler.reconcile(at("2026-01-05T17:31"));
        assertThat(home.dueRuns()).containsExactly("broken 2026-01-05T17:30 owed", "daily 2026-01-05T17:30 done");

        reconciler.reconcile(at("2026-01-05T17:30").plus(Reconciler.REST).plus(Duration.ofMinutes(1)));
        assertThat(home.dueRuns()).containsExactly("broken 2026-01-05T17:30 done", "daily 2026-01-05T17:30 done");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }
}
