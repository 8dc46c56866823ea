package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.cli.HomeFolder.Result;

class StatusCommandTest {

    private static final String BOARD = "output/2025/tinh-hinh-nop-bao-cao-2025-Q1.xlsx";

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void takeIn() throws IOException {
        home = SubmittedHome.in(folder);
        assertThat(run("import").code()).isEqualTo(1);
    }

    private Result run(String... words) {
        return home.run(SubmittedHome.CLOCK, words);
    }

    private String withoutPaths(String text) {
        return text.replace(folder.toString().replace("\\", "\\\\"), "HOME").replace(folder.toString(), "HOME");
    }

    @Test
    void showsTheYearInEightyColumns() throws IOException {
        Result year = run("status", "--year", "2025", "--as-of", "20/04/2025");

        assertThat(year.code()).isZero();
        Golden.check("status-year.txt", withoutPaths(year.out()));
        assertThat(year.outLines()).filteredOn(line -> line.startsWith(" ")).allMatch(line -> line.length() <= 80);
    }

    @Test
    void givesEveryStateWithItsFactsToOtherPrograms() throws IOException {
        Result quarter = run("--json", "tinh-hinh", "--period", "2025-Q1", "--as-of", "2025-04-20");

        assertThat(quarter.code()).isZero();
        Golden.check("status-quarter.json", withoutPaths(quarter.out()).replace("{\"code\"", "\n{\"code\""));
    }

    @Test
    void findsThePeriodByItselfAndSaysWhichOnesThereAre() {
        Result q1 = run("--lang", "en", "status", "--year", "2025", "--period", "q1");
        Result noSuch = run("status", "--period", "2025-03");

        assertThat(q1.outLines().get(1)).startsWith(" Up to 31/03/2026");
        assertThat(home.path(BOARD)).exists();
        assertThat(noSuch.code()).isEqualTo(2);
        assertThat(noSuch.err()).contains("2025-03", "2025-Q1");
    }

    /** 15 April is the deadline of the first quarter; until then the office is busy with the year before. */
    @Test
    void takesTheYearWhoseLastDeadlinePassed() {
        assertThat(run("--json", "status", "--as-of", "2026-04-15").out()).contains("\"period\":\"2025\"");
        assertThat(run("--json", "status", "--as-of", "2026-04-16").out()).contains("\"period\":\"2026\"");
    }

    @Test
    void makesTheSameBoardOfTheSameStore() throws IOException {
        run("status", "--period", "2025-Q1", "--as-of", "20/04/2025");
        byte[] first = Files.readAllBytes(home.path(BOARD));
        run("status", "--period", "2025-Q1", "--as-of", "20/04/2025");

        assertThat(Files.readAllBytes(home.path(BOARD))).isEqualTo(first);
    }

    @Test
    void paintsABoardToHangOnTheWall() throws IOException {
        run("status", "--period", "2025-Q1", "--as-of", "20/04/2025");

        try (InputStream in = Files.newInputStream(home.path(BOARD));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet board = book.getSheet("Tình hình nộp");
            XSSFSheet tasks = book.getSheet("Việc cần làm");
            assertThat(shown(board))
                    .contains(
                            "K01|Chi bộ Mẫu 1|Đ|0",
                            "K02|Chi bộ Mẫu 2|Đ+5|0",
                            "K04|Chi bộ Mẫu 4|P|1",
                            "K06|Chi bộ Mẫu 6|X+5|1",
                            "K10|Chi bộ Mẫu 10|Đ!|1",
                            "Phải nộp||11|11",
                            "Tỷ lệ (%)||73%|73%");
            assertThat(fill(board, "K01")).isNotEqualTo(fill(board, "K06"));
            assertThat(board.getPrintSetup().getLandscape()).isTrue();
            assertThat(board.getRepeatingRows().formatAsString()).isEqualTo("5:7");
            assertThat(board.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 7);
            assertThat(board.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A7:D19");
            assertThat(tasks.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:K12");
            assertThat(shown(tasks))
                    .contains(
                            "1|K04|Chi bộ Mẫu 4|01-SH|Quý I/2025|15/04/2025|Nhận một phần||k4@khoi.example|"
                                    + "2025/Q1/K04_01-SH.xlsx|Gửi bản đánh dấu lỗi cho đơn vị; đơn vị sửa các dòng bị"
                                    + " giữ lại và gửi lại cả tệp. Bản đánh dấu: output/returned/2025-Q1/K04_01-SH – LỖI.xlsx",
                            "7|K02|Chi bộ Mẫu 2|01-SH|Quý I/2025|15/04/2025|Đã nhận, nộp muộn 5 ngày|5|k2@khoi.example|"
                                    + "2025/Q1/K02_01-SH.xlsx|Không phải làm gì; để theo dõi.");
        }
    }

    private static List<String> shown(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    private static String fill(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && code.equals(row.getCell(0).toString())) {
                return sheet.getRow(row.getRowNum())
                        .getCell(2)
                        .getCellStyle()
                        .getFillForegroundXSSFColor()
                        .getARGBHex();
            }
        }
        throw new IllegalArgumentException(code);
    }
}
