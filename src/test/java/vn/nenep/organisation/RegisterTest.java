package vn.nenep.organisation;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aGrassrootsCell;
import static vn.nenep.organisation.SpanBuilder.aRegisterOf;
import static vn.nenep.organisation.SpanBuilder.aSection;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.period.Period;

class RegisterTest {

    private static final Register REGISTER = aRegisterOf(
            aBloc("K00"),
            aCommittee("K01").under("K00"),
            aCommittee("K02").under("K00").from("2022-01-01"),
            aGrassrootsCell("K03").under("K00"),
            aSection("P1").under("K01"),
            aCell("deep").under("P1"),
            aCell("renamed").named("Chi bộ Cũ").under("K01").to("2025-03-31"),
            aCell("renamed").named("Chi bộ Mới").under("K01").from("2025-04-01"),
            aCell("moved").under("K01").to("2025-05-15"),
            aCell("moved").under("K02").from("2025-05-16"),
            aCell("raised").under("K01").to("2025-06-30"),
            aGrassrootsCell("raised").under("K00").from("2025-07-01"),
            aCell("gone").under("K01").to("2025-02-10"),
            aCell("orphan").under("K98"));

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, Chi bộ Cũ",
        "2025-04-01, Chi bộ Mới",
        "2020-12-31, -",
    })
    void holdsARenamedOrganisationUnderTheNameOfTheDay(LocalDate day, String name) {
        assertThat(REGISTER.on("renamed", day).map(Span::name).orElse("-")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "deep,    2025-06-30, K01",
        "K01,     2025-06-30, K01",
        "K03,     2025-06-30, K03",
        "moved,   2025-05-15, K01",
        "moved,   2025-05-16, K02",
        "raised,  2025-06-30, K01",
        "raised,  2025-07-01, raised",
        "gone,    2025-02-10, K01",
        "gone,    2025-02-11, -",
        "K00,     2025-06-30, -",
        "P1,      2025-06-30, K01",
        "orphan,  2025-06-30, -",
        "nowhere, 2025-06-30, -",
        "K02,     2021-12-31, -",
    })
    void knowsTheCommitteeOfADay(String code, LocalDate day, String committee) {
        assertThat(REGISTER.committeeOn(code, day).orElse("-")).isEqualTo(committee);
    }

    @ParameterizedTest
    @CsvSource({
        "gone,   2025-01, K01",
        "gone,   2025-Q1, K01",
        "gone,   2025,    K01",
        "gone,   2025-03, -",
        "moved,  2025-04, K01",
        "moved,  2025-05, K02",
        "moved,  2025,    K02",
        "raised, 2025-Q2, K01",
        "raised, 2025-H2, raised",
        "raised, 2025,    raised",
    })
    void knowsTheLastCommitteeOfAPeriod(String code, String period, String committee) {
        assertThat(REGISTER.committeeIn(code, period(period)).orElse("-")).isEqualTo(committee);
    }

    @ParameterizedTest
    @CsvSource({
        "deep,   2025-06-30, K00",
        "K03,    2025-06-30, K00",
        "K00,    2025-06-30, K00",
        "orphan, 2025-06-30, -",
    })
    void knowsTheBlocOfADay(String code, LocalDate day, String bloc) {
        assertThat(REGISTER.blocOn(code, day).orElse("-")).isEqualTo(bloc);
    }

    @ParameterizedTest
    @CsvSource({
        "gone,    2025-Q1, 2025-02-10",
        "gone,    2025-02, 2025-02-10",
        "gone,    2025-01, 2025-01-31",
        "gone,    2025-Q2, -",
        "renamed, 2025-Q1, 2025-03-31",
        "renamed, 2025,    2025-12-31",
    })
    void knowsTheLastDayOfAnOrganisationInAPeriod(String code, String period, String day) {
        assertThat(REGISTER.lastDayIn(code, period(period))
                        .map(LocalDate::toString)
                        .orElse("-"))
                .isEqualTo(day);
    }

    @Test
    void listsWhoWasThereOnSomeDayOfThePeriod() {
        assertThat(REGISTER.inPeriod(period("2025-Q1"), span -> span.type().isCell()))
                .containsExactly("K03", "deep", "renamed", "moved", "raised", "gone", "orphan");
        assertThat(REGISTER.inPeriod(period("2025-Q3"), span -> span.type().isGrassroots()))
                .containsExactly("K01", "K02", "K03", "raised");
    }

    @Test
    void listsTheCellsOfADayOnceEach() {
        assertThat(REGISTER.cellsOn(LocalDate.of(2025, 4, 1)).map(Span::code))
                .containsExactly("K03", "deep", "renamed", "moved", "raised", "orphan");
    }

    @Test
    void printsTheLastNameOfAnOrganisationThatIsGone() {
        Register register = aRegisterOf(aCell("C1").named("Chi bộ Thuế").to("2024-12-31"));

        assertThat(register.nameOn("C1", LocalDate.of(2025, 6, 30))).isEqualTo("Chi bộ Thuế");
        assertThat(register.nameOn("C2", LocalDate.of(2025, 6, 30))).isEqualTo("C2");
    }

    @Test
    void takesTheSpansInAnyOrder() {
        Register register = aRegisterOf(
                aCell("C1").under("K02").from("2025-05-16"),
                aCell("C1").under("K01").to("2025-05-15"));

        assertThat(register.lastIn("C1", period("2025")).flatMap(Span::parent)).contains("K02");
    }

    @Test
    void doesNotHangOnACycle() {
        Register register = aRegisterOf(
                aSection("A").under("B"), aSection("B").under("A"), aCell("C").under("C"));

        assertTimeoutPreemptively(ofSeconds(2), () -> {
            assertThat(register.committeeOn("A", LocalDate.of(2025, 1, 1))).isEmpty();
            assertThat(register.blocOn("C", LocalDate.of(2025, 1, 1))).isEmpty();
        });
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }
}
