package vn.nenep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aRegisterOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.period.Period;

class NameIndexTest {

    private static final Register REGISTER = aRegisterOf(
            aBloc("K00").named("Đảng ủy Khối các cơ quan tỉnh"),
            aCommittee("K01")
                    .named("Đảng bộ Sở Tư pháp")
                    .alsoCalled("Sở Tư pháp", "STP")
                    .under("K00"),
            aCommittee("K02").named("Đảng bộ Sở Hải quan").under("K00"),
            aCommittee("K03").named("Đảng bộ Sở Hài quan").under("K00"),
            aCell("01A").named("Chi bộ 1").under("K01"),
            aCell("02A").named("Chi bộ 1").under("K02"),
            aCell("03A").named("Chi bộ Cũ").under("K03").to("2024-06-30"),
            aCell("03A").named("Chi bộ Mới").under("K03").from("2024-07-01"));

    @ParameterizedTest
    @CsvSource({
        "K01,                     K01",
        "' k01 ',                 K01",
        "01a,                     01A",
        "Đảng bộ Sở Tư pháp,      K01",
        "ĐB Sở Tư Pháp,           K01",
        "stp,                     K01",
        "Sở Tư pháp,              K01",
        "Đảng bộ Sở Hải quan,     K02",
    })
    void findsAnOrganisationByItsCodeItsNameOrAnAlias(String written, String code) {
        assertThat(find(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Đảng bộ Sở Tự pháp, K01", "Dang bo So Tu phap, K01", "Chi bộ Mọi, 03A"})
    void findsANameThatDiffersOnlyInItsDiacriticsLoosely(String written, String code) {
        assertThat(find(written)).isEqualTo(code + " loosely");
    }

    @Test
    void takesNoneWhenTwoFitWithoutDiacritics() {
        assertThat(find("Dang bo So Hai quan")).startsWith("none");
    }

    @Test
    void takesNoneWhenTwoHaveTheSameName() {
        assertThat(find("Chi bộ 1")).startsWith("none");
    }

    @Test
    void findsTheOneOfTheSenderAmongCellsOfTheSameName() {
        NameIndex.Match match = REGISTER.names(Period.ofYear(2025))
                .find("CB 01", span -> span.parent().equals(java.util.Optional.of("K02")));

        assertThat(match.code()).contains("02A");
    }

    @ParameterizedTest
    @CsvSource({
        "Đảng bộ Sở Tư phápp,  K01",
        "Đảng bộ Sở Tu pap,    K01",
        "Chi bộ Mới 2,         03A",
    })
    void onlySuggestsANameThatIsNear(String written, String suggestion) {
        assertThat(find(written)).isEqualTo("none, perhaps " + suggestion);
    }

    @ParameterizedTest
    @CsvSource({"Đảng bộ Bệnh viện Đa khoa", "K99999999"})
    void suggestsNothingThatIsFar(String written) {
        assertThat(find(written)).isEqualTo("none");
    }

    @Test
    void knowsOnlyTheNamesOfThePeriod() {
        assertThat(find("Chi bộ Cũ", Period.ofYear(2023))).isEqualTo("03A");
        assertThat(find("Chi bộ Mới", Period.ofYear(2024))).isEqualTo("03A");
        assertThat(find("Chi bộ Cũ", Period.ofYear(2024))).isEqualTo("03A");
        assertThat(find("Chi bộ Cũ", Period.ofYear(2025))).startsWith("none");
    }

    @Test
    void aCodeIsTakenWhoeverIsWanted() {
        assertThat(REGISTER.names(Period.ofYear(2025))
                        .find("K02", span -> false)
                        .code())
                .contains("K02");
    }

    private static String find(String written) {
        return find(written, Period.ofYear(2025));
    }

    private static String find(String written, Period period) {
        NameIndex.Match match = REGISTER.names(period).find(written, span -> true);
        return match.code()
                        .map(code -> code + (match.loosely() ? " loosely" : ""))
                        .orElse("none")
                + match.suggestion().map(code -> ", perhaps " + code).orElse("");
    }
}
