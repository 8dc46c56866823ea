package vn.nenep.job.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;
import vn.nenep.definition.JobDefinition.Schedule;

/**
 * When a schedule is due, as Quartz reads its cron in the schedule's own zone. A time that clocks show twice, when they
 * are set back, is due once.
 */
public final class Schedules {

    private Schedules() {}

    /** The first due times after a moment; fewer than {@code count} when the cron ends before. */
    public static List<ZonedDateTime> nextTimes(Schedule schedule, Instant from, int count) {
        return dueTimes(schedule, from).limit(count).toList();
    }

    /** All due times after {@code after}, up to and with {@code upTo}. */
    public static List<ZonedDateTime> dueBetween(Schedule schedule, Instant after, Instant upTo) {
        return dueTimes(schedule, after)
                .takeWhile(time -> !time.toInstant().isAfter(upTo))
                .toList();
    }

    private static Stream<ZonedDateTime> dueTimes(Schedule schedule, Instant after) {
        CronExpression cron = cron(schedule);
        return Stream.iterate(
                        next(cron, after), Optional::isPresent, last -> last.flatMap(moment -> next(cron, moment)))
                .flatMap(Optional::stream)
                .map(moment -> moment.atZone(schedule.zone()).withEarlierOffsetAtOverlap())
                .distinct()
                .filter(time -> time.toInstant().isAfter(after));
    }

    @SuppressWarnings("JavaUtilDate") // the only moment that Quartz knows
    private static Optional<Instant> next(CronExpression cron, Instant after) {
        return Optional.ofNullable(cron.getNextValidTimeAfter(Date.from(after))).map(Date::toInstant);
    }

    private static CronExpression cron(Schedule schedule) {
        try {
            CronExpression cron = new CronExpression(schedule.cron());
            cron.setTimeZone(TimeZone.getTimeZone(schedule.zone()));
            return cron;
        } catch (ParseException e) {
            throw new IllegalArgumentException("Cron that the definitions should not have let through", e);
        }
    }
}
