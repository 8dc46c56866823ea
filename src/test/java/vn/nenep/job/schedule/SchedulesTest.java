package vn.nenep.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.definition.JobDefinition.Missed;
import vn.nenep.definition.JobDefinition.Schedule;

class SchedulesTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Schedule WORKDAYS = new Schedule("0 30 17 ? * MON-FRI", HANOI, Missed.SKIP);

    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void putTheZoneOfTheMachineBack() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Ho_Chi_Minh", "UTC", "America/St_Johns", "Pacific/Apia"})
    void saysTheNextThreeTimesWhereverTheMachineStands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        List<ZonedDateTime> times = Schedules.nextTimes(WORKDAYS, Instant.parse("2026-01-08T11:00:00Z"), 3);

        assertThat(times)
                .containsExactly(
                        ZonedDateTime.parse("2026-01-09T17:30:00+07:00[Asia/Ho_Chi_Minh]"),
                        ZonedDateTime.parse("2026-01-12T17:30:00+07:00[Asia/Ho_Chi_Minh]"),
                        ZonedDateTime.parse("2026-01-13T17:30:00+07:00[Asia/Ho_Chi_Minh]"));
    }

    @Test
    void leavesOutTheFirstMomentAndTakesInTheLast() {
        Instant friday = Instant.parse("2026-01-09T10:30:00Z");
        Instant monday = Instant.parse("2026-01-12T10:30:00Z");

        assertThat(Schedules.dueBetween(WORKDAYS, friday, monday))
                .extracting(ZonedDateTime::toInstant)
                .containsExactly(monday);
        assertThat(Schedules.dueBetween(WORKDAYS, friday, monday.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void endsWithTheCron() {
        Schedule once = new Schedule("0 0 7 12 1 ? 2026", HANOI, Missed.ONCE);

        assertThat(Schedules.nextTimes(once, Instant.parse("2025-06-01T00:00:00Z"), 3))
                .containsExactly(ZonedDateTime.parse("2026-01-12T07:00:00+07:00[Asia/Ho_Chi_Minh]"));
        assertThat(Schedules.nextTimes(once, Instant.parse("2026-06-01T00:00:00Z"), 3))
                .isEmpty();
    }

    @Test
    void isDueOnceADayWhereClocksAreSetForwardAndBack() {
        Schedule nightly = new Schedule("0 30 2 * * ?", ZoneId.of("Europe/Berlin"), Missed.ONCE);

        List<LocalDate> days = Schedules.dueBetween(
                        nightly, Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"))
                .stream()
                .map(ZonedDateTime::toLocalDate)
                .toList();

        assertThat(days).doesNotHaveDuplicates().hasSizeBetween(364, 365);
    }
}
