package vn.nenep.job.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.definition.JobDefinition.Schedule;
import vn.nenep.store.RunLedger;

/**
 * The due times of a job, as the ledger knows them. What is to be done about a due time is decided once, when it is first
 * seen, and noted: nothing that happens later, to the clock or to the run, decides it anew.
 */
final class DueTimes {

    /** How late a due time may be seen without having been missed: longer than from one look to the next. */
    static final Duration GRACE = Duration.ofSeconds(90);

    private final RunLedger ledger;
    private final String job;
    private final Schedule schedule;

    DueTimes(RunLedger ledger, String job, Schedule schedule) {
        this.ledger = ledger;
        this.job = job;
        this.schedule = schedule;
    }

    /**
     * Notes the due times that have come since the last one noted. The first look at a job notes the moment itself, so
     * that nothing before it was missed.
     *
     * @return whether a run is owed for one of them
     */
    boolean note(Instant now) {
        Optional<LocalDateTime> last = ledger.lastDue(job);
        if (last.isEmpty()) {
            ledger.note(job, List.of(local(now)), "baseline");
            return false;
        }
        Map<Boolean, List<LocalDateTime>> come = Schedules.dueBetween(schedule, moment(last.get()), now).stream()
                .collect(Collectors.partitioningBy(
                        time -> time.toInstant().plus(GRACE).isBefore(now),
                        Collectors.mapping(ZonedDateTime::toLocalDateTime, Collectors.toList())));
        List<LocalDateTime> missed = come.getOrDefault(true, List.of());
        int caughtUp = switch (schedule.missed()) {
            case ONCE -> Math.min(1, missed.size());
            case SKIP -> 0;
        };
        int left = missed.size() - caughtUp;
        List<LocalDateTime> owed = new ArrayList<>(missed.subList(left, missed.size()));
        owed.addAll(come.getOrDefault(false, List.of()));
        // the oldest first: a death in between leaves a last one from which the next look goes on
        ledger.note(job, missed.subList(0, left), "skipped");
        ledger.note(job, owed, "owed");
        return !owed.isEmpty();
    }

    /** The due times that are owed a run, the oldest first; none before its time, should the clock have been set back. */
    List<LocalDateTime> owed(Instant now) {
        return ledger.owed(job, local(now));
    }

    /** The next due time that will be noted: after the last one noted, where the clock was set back behind it. */
    Optional<ZonedDateTime> next(Instant now) {
        Instant last = ledger.lastDue(job).map(this::moment).orElse(now);
        return Schedules.nextTimes(schedule, last.isAfter(now) ? last : now, 1).stream()
                .findFirst();
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, schedule.zone()).truncatedTo(ChronoUnit.SECONDS);
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(schedule.zone()).toInstant();
    }
}
