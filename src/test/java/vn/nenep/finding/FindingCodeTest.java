package vn.nenep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingCodeTest {

    /** The table of codes that offices were given: no code is added, left out or changes what it does. */
    @Test
    void theCodesAndTheirSeveritiesAreThoseAgreed() {
        assertThat(Stream.of(FindingCode.values())
                        .map(code -> code + " " + code.severity().code()))
                .containsExactly(
                        "W01 block",
                        "W02 block",
                        "W03 block",
                        "W04 block",
                        "W05 block",
                        "W06 block",
                        "W07 notice",
                        "W08 notice",
                        "S01 block",
                        "S02 block",
                        "S03 notice",
                        "S04 warning",
                        "S05 notice",
                        "S06 notice",
                        "C01 error",
                        "C02 error",
                        "C03 error",
                        "C04 error",
                        "C05 error",
                        "C06 error",
                        "C07 error",
                        "C08 notice",
                        "R01 error",
                        "R02 error",
                        "R03 error",
                        "R04 error",
                        "R05 warning",
                        "R06 error",
                        "R07 warning",
                        "R08 warning",
                        "R09 error",
                        "R10 warning",
                        "R11 error",
                        "R12 error",
                        "R13 warning",
                        "R14 error",
                        "G01 warning",
                        "G02 warning",
                        "G03 block",
                        "G04 warning",
                        "G05 warning",
                        "G06 warning",
                        "G07 warning",
                        "D01 warning",
                        "D02 warning");
    }
}
