package vn.nenep.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.definition.Rule.ExcellenceCap.Base;
import vn.nenep.definition.Rule.ExcellenceCap.Rounding;
import vn.nenep.definition.Rule.ExcellenceCap.Scope;
import vn.nenep.definition.Rule.Validity;

/** The most members that may be rated excellent, for a fixed number of members rated good or better. */
class ExcellenceCapTest {

    @ParameterizedTest(name = "{0} good or better: {1} of the good alone, {2} of all of them, {3} rounded half up")
    @CsvSource({
        "4,   0,  0,  1",
        "5,   0,  1,  1",
        "6,   1,  1,  1",
        "9,   1,  1,  2",
        "12,  2,  2,  2",
        "18,  3,  3,  4",
        "25,  4,  5,  5",
        "30,  5,  6,  6",
        "66,  11, 13, 13",
        "150, 25, 30, 30",
    })
    void allowsSoMany(int goodOrBetter, int goodAlone, int all, int halfUp) {
        assertThat(most(goodOrBetter, Base.T_ONLY, Rounding.FLOOR)).isEqualTo(goodAlone);
        assertThat(most(goodOrBetter, Base.T_OR_BETTER, Rounding.FLOOR)).isEqualTo(all);
        assertThat(most(goodOrBetter, Base.T_OR_BETTER, Rounding.HALF_UP)).isEqualTo(halfUp);
    }

    private static int most(int goodOrBetter, Base base, Rounding rounding) {
        ExcellenceCap cap = new ExcellenceCap(
                "cap",
                new Validity(LocalDate.of(2019, 10, 18), Optional.empty(), ""),
                new BigDecimal(20),
                base,
                Scope.COMMITTEE,
                rounding);
        int most = 0;
        while (cap.allows(BigDecimal.valueOf(most + 1L), BigDecimal.valueOf(goodOrBetter - most - 1L))) {
            most++;
        }
        return most;
    }
}
