package vn.nenep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aGrassrootsCell;
import static vn.nenep.organisation.SpanBuilder.aRegisterOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.organisation.StructuralChanges.Change;

class StructuralChangesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 31);

    private static final Register REGISTER = aRegisterOf(
            aBloc("K00"),
            aCommittee("K01").under("K00"),
            aCommittee("K02").under("K00"),
            aCell("old").under("K01"),
            aCell("founded").under("K01").from("2025-01-01"),
            aCell("merged1").under("K01").to("2025-03-31").succeededBy("union"),
            aCell("merged2").under("K01").to("2025-03-31").succeededBy("union"),
            aCell("union").under("K01").from("2025-04-01"),
            aCell("absorbed").under("K01").to("2025-04-30").succeededBy("old"),
            aCell("replaced").under("K02").to("2025-05-31").succeededBy("heir"),
            aCell("heir").under("K02").from("2025-06-01"),
            aCell("split").under("K02").to("2025-06-30").succeededBy("part1;part2"),
            aCell("part1").under("K02").from("2025-07-01"),
            aCell("part2").under("K02").from("2025-07-01"),
            aCell("ended").under("K02").to("2025-07-31"),
            aCell("moved").under("K01").to("2025-08-31"),
            aCell("moved").under("K02").from("2025-09-01"),
            aCell("raised").under("K01").to("2025-09-30"),
            aGrassrootsCell("raised").under("K00").from("2025-10-01"),
            aCell("renamed").named("Cũ").under("K01").to("2025-10-31"),
            aCell("renamed").named("Mới").under("K01").from("2025-11-01"),
            aCell("ends").under("K01").to("2025-12-31"),
            aCell("ended before").under("K01").to("2024-12-30"),
            aCell("gone and back").under("K01").to("2025-02-10"),
            aCell("gone and back").under("K01").from("2025-02-12"));

    @Test
    void tellsWhatHappenedInTheOrderOfDays() {
        assertThat(StructuralChanges.within(REGISTER, NEW_YEAR, YEARS_END).stream()
                        .map(StructuralChangesTest::line))
                .containsExactly(
                        "2025-01-01 founded founded",
                        "2025-02-11 gone and back ended",
                        "2025-02-12 gone and back founded",
                        "2025-04-01 merged1 merged",
                        "2025-04-01 merged2 merged",
                        "2025-04-01 union founded",
                        "2025-05-01 absorbed merged",
                        "2025-06-01 replaced succeeded",
                        "2025-06-01 heir founded",
                        "2025-07-01 split split",
                        "2025-07-01 part1 founded",
                        "2025-07-01 part2 founded",
                        "2025-08-01 ended ended",
                        "2025-09-01 moved moved",
                        "2025-10-01 raised type-changed",
                        "2025-10-01 raised moved",
                        "2025-11-01 renamed renamed");
    }

    @Test
    void aDayThatIsLeftOutIsTheFirst() {
        assertThat(StructuralChanges.between(REGISTER, NEW_YEAR, LocalDate.of(2025, 2, 11)).stream()
                        .map(Change::code))
                .containsExactly("gone and back");
    }

    @Test
    void marksThoseBeforeAndThoseAfter() {
        List<Change> moves = StructuralChanges.within(REGISTER, LocalDate.of(2025, 8, 2), YEARS_END);

        assertThat(StructuralChanges.affected(REGISTER, moves)).containsExactly("K01", "K02", "moved", "raised");
    }

    @Test
    void aNewNameMarksNobody() {
        List<Change> names = StructuralChanges.within(REGISTER, LocalDate.of(2025, 11, 1), YEARS_END);

        assertThat(names).hasSize(1);
        assertThat(StructuralChanges.affected(REGISTER, names)).isEmpty();
    }

    private static String line(Change change) {
        return change.day() + " " + change.code() + " " + change.kind().code();
    }
}
