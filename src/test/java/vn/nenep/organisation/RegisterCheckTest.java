package vn.nenep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aSection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {

    private static List<String> mistakes(SpanBuilder... spans) {
        return RegisterCheck.of(Stream.of(spans).map(SpanBuilder::span).toList()).stream()
                .map(mistake -> (mistake.position() + " " + mistake.kind() + " "
                                + mistake.day().map(LocalDate::toString).orElse("") + " " + mistake.other())
                        .strip())
                .toList();
    }

    @Test
    void findsNothingInAnOrganisationThatMovedAndWasRenamed() {
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("K01").under("K00"),
                        aCommittee("K02").under("K00"),
                        aCell("C").under("K01").to("2025-05-31"),
                        aCell("C")
                                .under("K02")
                                .from("2025-06-01")
                                .to("2025-06-30")
                                .succeededBy("D; E"),
                        aCell("D").under("K02").from("2025-07-01"),
                        aCell("E").under("K02").from("2025-07-01")))
                .isEmpty();
    }

    @Test
    void findsOverlapsAndGapsOfOneCodeInAnyOrderOfRows() {
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("K01").under("K00").from("2024-01-01"),
                        aCommittee("K01").under("K00").to("2023-12-30"),
                        aCommittee("K02").under("K00").to("2023-12-31"),
                        aCommittee("K02").under("K00").from("2023-12-31"),
                        aCommittee("K03").under("K00"),
                        aCommittee("K03").under("K00").from("2024-01-01")))
                .containsExactly("1 GAP 2023-12-31 K01", "4 OVERLAP 2023-12-31 K02", "6 OVERLAP  K03");
    }

    @Test
    void findsACycleOnlyWhereItsSpansMeet() {
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("K01").under("K02").from("2024-01-01"),
                        aCommittee("K02").under("K01").to("2023-12-31"),
                        aCommittee("K02").under("K00").from("2024-01-01")))
                .containsExactly("2 PARENT_NOT_THERE  K01");
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("A").under("B"),
                        aSection("B").under("C").from("2022-01-01"),
                        aCell("C").under("A")))
                .contains("2 CYCLE 2022-01-01 C");
        assertThat(mistakes(aBloc("K00"), aCommittee("A").under("A"))).containsExactly("1 CYCLE 2021-01-01 A");
    }

    @Test
    void findsOrganisationsAboveAndSuccessorsThatAreNotThere() {
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("K01"),
                        aCommittee("K02").under("K99"),
                        aCommittee("K03").under("K00").to("2024-12-31").succeededBy("K98"),
                        aCell("C").under("K03")))
                .containsExactly(
                        "1 PARENT_MISSING",
                        "2 PARENT_UNKNOWN  K99",
                        "3 SUCCESSOR_UNKNOWN  K98",
                        "4 PARENT_NOT_THERE  K03");
    }

    @Test
    void findsOneFoldedNameTwiceOnlyUnderOneParentAtOneTime() {
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("K01").under("K00"),
                        aCommittee("K02").under("K00"),
                        aCell("A").under("K01").named("Chi bộ Hòa Bình").to("2023-12-31"),
                        aCell("B").under("K01").named("CB Hoà Bình").from("2024-01-01"),
                        aCell("C").under("K02").named("Chi bộ Hòa Bình"),
                        aCell("D").under("K01").named("chi bộ hoà  bình").from("2024-06-01")))
                .containsExactly("6 NAME_TWICE  B");
    }

    @Test
    void findsAnEndBeforeItsStartAndLeavesThatSpanOutOfTheRest() {
        assertThat(mistakes(
                        aBloc("K00"),
                        aCommittee("K01").under("K00").from("2024-01-01").to("2023-12-31"),
                        aCommittee("K01").under("K00")))
                .containsExactly("1 END_BEFORE_START 2024-01-01");
    }
}
