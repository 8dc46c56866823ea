package vn.nenep.submission.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.period.Period;
import vn.nenep.submission.value.DayMonthOrder.Dated;

class DayMonthOrderTest {

    private static Dated of(int month, String date) {
        return new Dated(LocalDate.parse(date), Period.ofMonth(2025, month), true);
    }

    @Test
    void aColumnInWhichNoDateCanBeAsItStandsIsSwapped() {
        assertThat(DayMonthOrder.isSwapped(List.of(of(3, "2025-05-04"), of(2, "2025-01-03"))))
                .as("4 May for March is 5 April, 3 January … 1 March for February")
                .isTrue();
    }

    @Test
    void oneDateThatOnlyFitsAsItStandsKeepsTheWholeColumn() {
        assertThat(DayMonthOrder.isSwapped(List.of(of(3, "2025-05-04"), of(1, "2025-01-08"))))
                .isFalse();
    }

    @Test
    void aDayAfterTheTwelfthProvesThatNothingWasSwapped() {
        assertThat(DayMonthOrder.isSwapped(List.of(of(3, "2025-05-04"), of(3, "2025-03-28"))))
                .isFalse();
    }

    @Test
    void datesThatFitBothWaysDecideNothing() {
        assertThat(DayMonthOrder.isSwapped(List.of(of(3, "2025-04-04"), of(3, "2025-03-04"))))
                .isFalse();
    }

    @Test
    void anEmptyColumnIsAsItStands() {
        assertThat(DayMonthOrder.isSwapped(List.of())).isFalse();
    }
}
