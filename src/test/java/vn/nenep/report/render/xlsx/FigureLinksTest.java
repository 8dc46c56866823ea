package vn.nenep.report.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.render.SampleOrigins;

/** From a number of the workbook to the page that tells where it comes from. */
class FigureLinksTest {

    @TempDir
    private Path folder;

    @Test
    void aFigureStaysANumberAndLeadsToTheReportBesideTheWorkbook() throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxRenderer().render(SampleOrigins.report(), file);

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Bảng 1");
            XSSFCell figure = sheet.getRow(3).getCell(1);
            XSSFCell other = sheet.getRow(4).getCell(1);

            assertThat(figure.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(figure.getNumericCellValue()).isEqualTo(0.9);
            assertThat(figure.getHyperlink().getAddress()).isEqualTo("annual-2026.html#" + SampleOrigins.JANUARY);
            assertThat(figure.getHyperlink().getTooltip()).isEqualTo("Số này từ đâu: " + SampleOrigins.JANUARY);
            assertThat(figure.getCellStyle()).isEqualTo(other.getCellStyle());
            assertThat(other.getHyperlink()).isNull();
        }
    }
}
