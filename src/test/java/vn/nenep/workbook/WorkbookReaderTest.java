package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"A1", "C17", "Z2", "AA3", "AZ4", "BA5", "ZZ6", "AAA7"})
    void givesTheAddressesThatExcelShows(String address) {
        assertThat(cells(sheet -> sheet.text(address, "x"))).containsExactly(address + " Text x");
    }

    @Test
    void givesEveryCellItsType() {
        assertThat(cells(sheet -> sheet.text("A1", "Chi bộ 1")
                        .number("B1", 12)
                        .number("C1", 92.5)
                        .number("D1", -3)
                        .number("E1", 1e15)
                        .date("F1", LocalDate.of(2024, 2, 29))
                        .truth("G1", true)
                        .truth("H1", false)
                        .text("I1", " 007 ")))
                .containsExactly(
                        "A1 Text Chi bộ 1",
                        "B1 Number 12",
                        "C1 Number 92.5",
                        "D1 Number -3",
                        "E1 Number 1000000000000000",
                        "F1 Date 29/02/2024",
                        "G1 Truth TRUE",
                        "H1 Truth FALSE",
                        "I1 Text  007 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy          | Date 25/01/2025",
                "d-mmm-yy            | Date 25/01/2025",
                "dd/mm/yyyy hh:mm    | Date 25/01/2025",
                "[$-42A]dd mmmm yyyy | Date 25/01/2025",
                "General             | Number 45682",
                "#,##0               | Number 45682",
                "0.00%               | Number 45682",
            })
    void aNumberIsADateOnlyWhenItIsShownAsOne(String format, String expected) {
        assertThat(cells(sheet -> sheet.number("A1", 45682).format("A1", format)))
                .containsExactly("A1 " + expected);
    }

    @Test
    void knowsWorkbooksThatCountDaysFrom1904() {
        assertThat(cells(sheet ->
                        sheet.countDaysFrom1904().number("A1", 45682 - 1462).format("A1", "dd/mm/yyyy")))
                .containsExactly("A1 Date 25/01/2025");
    }

    @Test
    void givesAnErrorAsBroken() {
        assertThat(cells(sheet -> sheet.error("A1", FormulaError.REF).error("B1", FormulaError.NA)))
                .containsExactly("A1 Broken #REF!", "B1 Broken #N/A");
    }

    @Test
    void givesAFormulaTheValueThatTheFileHolds() {
        assertThat(cells(sheet -> sheet.number("A1", 3)
                        .formula("B1", "A1*2")
                        .formula("C1", "\"Chi bộ \"&A1")
                        .formula("D1", "A1>2")
                        .formula("E1", "A1/0")
                        .formula("F1", "\"\"")
                        .formula("G1", "DATE(2025,1,25)")
                        .format("G1", "dd/mm/yyyy")
                        .calculate()))
                .containsExactly(
                        "A1 Number 3",
                        "B1 Number 6",
                        "C1 Text Chi bộ 3",
                        "D1 Truth TRUE",
                        "E1 Broken #DIV/0!",
                        "G1 Date 25/01/2025");
    }

    @Test
    void givesAFormulaThatWasNeverCalculatedAsBroken() {
        assertThat(cells(sheet -> sheet.number("A1", 3).formula("B1", "A1*2")))
                .containsExactly("A1 Number 3", "B1 Broken =A1*2");
    }

    @Test
    void leavesOutBlankCellsAndBlankRows() {
        Sheet sheet = sheet(content -> content.text("B2", "Chi bộ 1")
                .text("C2", "")
                .text("D2", " \u00a0 ")
                .format("A3", "dd/mm/yyyy")
                .text("A4", "   ")
                .text("B6", "Chi bộ 2"));

        assertThat(sheet.rows().stream().map(Row::number)).containsExactly(2, 6);
        assertThat(cells(sheet)).containsExactly("B2 Text Chi bộ 1", "B6 Text Chi bộ 2");
    }

    @ParameterizedTest(name = "row {0}, column {1}: {2}")
    @CsvSource({
        "1, 0, STT",
        "2, 0, STT",
        "1, 1, Buổi sinh hoạt",
        "1, 2, Buổi sinh hoạt",
        "1, 3, Buổi sinh hoạt",
        "2, 1, Tháng",
        "2, 2, Ngày",
        "3, 0, -",
        "1, 4, -",
        "2, 4, -",
    })
    void showsTheCellAtTheUpperLeftAllOverAMergedSpan(int row, int column, String shown) {
        Sheet sheet = sheet(content -> content.text("A1", "STT")
                .merge("A1:A2")
                .text("B1", "Buổi sinh hoạt")
                .merge("B1:D1")
                .text("B2", "Tháng")
                .text("C2", "Ngày"));

        assertThat(sheet.shownAt(row, column).map(cell -> cell.value().shown()).orElse("-"))
                .isEqualTo(shown);
    }

    @Test
    void readsTheSheetsInTheirOrderByTheBytesNotByTheName() throws Exception {
        Path file = WorkbookFile.ofMeetings(folder.resolve("bao-cao.tmp"), 2);

        List<Sheet> sheets = new WorkbookReader().read(file).sheets();

        assertThat(sheets.stream().map(Sheet::name)).containsExactly("01-SH");
        assertThat(cells(sheets.get(0)))
                .containsExactly(
                        "A1 Text Chi bộ 1",
                        "B1 Date 02/01/2025",
                        "C1 Number 11",
                        "D1 Number 10",
                        "E1 Truth FALSE",
                        "A2 Text Chi bộ 2",
                        "B2 Date 03/01/2025",
                        "C2 Number 12",
                        "D2 Number 11",
                        "E2 Truth TRUE");
    }

    @Test
    void leavesTheFileAsItIs() throws Exception {
        Path file = WorkbookFile.ofMeetings(folder.resolve("a.xlsx"), 50);
        byte[] before = Files.readAllBytes(file);

        new WorkbookReader().read(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("a.xlsx");
        }
    }

    private List<String> cells(Consumer<WorkbookFile> fill) {
        return cells(sheet(fill));
    }

    private Sheet sheet(Consumer<WorkbookFile> fill) {
        try {
            Path file = WorkbookFile.write(folder.resolve("a.xlsx"), fill);
            return new WorkbookReader().read(file).sheets().get(0);
        } catch (IOException | UnreadableWorkbook e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> cells(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + " " + cell.value().getClass().getSimpleName() + " "
                        + cell.value().shown())
                .collect(Collectors.toList());
    }
}
