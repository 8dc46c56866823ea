package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be in an .xlsx beside plain cells. */
class XlsxTest {

    @TempDir
    private Path folder;

    @Test
    void readsStrictOpenXml() throws IOException {
        Path file = rewritten(part -> part.replaceAll(
                "http://schemas.openxmlformats.org/(spreadsheetml|officeDocument)/2006/",
                "http://purl.oclc.org/ooxml/$1/"));

        assertThat(Shown.cells(file))
                .containsExactly(
                        "A1 Text Chi bộ 1", "B1 Date 02/01/2025", "C1 Number 11", "D1 Number 10", "E1 Truth FALSE");
    }

    @Test
    void readsDatesWrittenAsDates() throws IOException {
        Path file = rewritten(part -> part.replaceAll(
                "<c r=\"C1\"[^>]*><v>[^<]*</v></c>", "<c r=\"C1\" t=\"d\"><v>2025-01-25T00:00:00</v></c>"));

        assertThat(Shown.cells(file)).contains("C1 Date 25/01/2025");
    }

    @Test
    void refusesACellThatIsThereTwice() throws IOException {
        assertThat(Shown.outcome(rewritten(part -> part.replace("r=\"D1\"", "r=\"C1\""))))
                .isEqualTo("CORRUPT");
    }

    @Test
    void refusesARowThatIsThereTwice() throws IOException {
        assertThat(Shown.outcome(rewritten(part -> part.replace("</sheetData>", "<row r=\"1\"/></sheetData>"))))
                .isEqualTo("CORRUPT");
    }

    @Test
    void saysWhatItLeavesAlone() throws IOException {
        Path file = rewritten(
                part -> part.replaceFirst(
                        "<Default ", "<Default ContentType=\"application/octet-stream\" Extension=\"bin\"/><Default "),
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.bin");

        assertThat(Shown.workbook(file).ignored())
                .isEqualTo(Set.of(Workbook.Ignored.MACROS, Workbook.Ignored.EXTERNAL_LINKS));
    }

    private Path rewritten(UnaryOperator<String> change, String... more) throws IOException {
        Path plain = WorkbookFile.ofMeetings(folder.resolve("plain.xlsx"), 1);
        Path file = folder.resolve("a.xlsx");
        try (ZipFile zip = new ZipFile(plain.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(part).getBytes(StandardCharsets.UTF_8));
            }
            for (String name : more) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        return file;
    }
}
