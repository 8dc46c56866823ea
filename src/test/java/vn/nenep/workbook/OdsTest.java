package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of LibreOffice. */
class OdsTest {

    private static final String ROOT =
            "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'>";
    private static final String STYLES = "<office:automatic-styles>"
            + "<style:style style:name='gone' style:family='table-cell'>"
            + "<style:text-properties style:text-line-through-style='solid'/></style:style>"
            + "<style:style style:name='child' style:family='table-cell' style:parent-style-name='gone'/>"
            + "</office:automatic-styles>";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type='float' office:value='92.5'                       | 92,5       | Number 92.5",
                "office:value-type='float' office:value='1E3'                        | 1000       | Number 1000",
                "office:value-type='percentage' office:value='0.6'                   | 60%        | Number 0.6",
                "office:value-type='date' office:date-value='2025-01-25'             | 25/01/2025 | Date 25/01/2025",
                "office:value-type='date' office:date-value='2025-01-25T08:30:00'    | 25/01/2025 | Date 25/01/2025",
                "office:value-type='boolean' office:boolean-value='true'             | ĐÚNG       | Truth TRUE",
                "office:value-type='string'                                          | Chi bộ 1   | Text Chi bộ 1",
                "table:formula='of:=A2' office:value-type='float' office:value='3'   | 3          | Number 3",
                "table:formula='of:=A2/0' office:value-type='string'                 | #DIV/0!    | Broken #DIV/0!",
                "table:formula='of:=A2*2'                                            | ''         | Broken =A2*2",
            })
    void givesEveryCellItsType(String attributes, String shown, String expected) throws IOException {
        assertThat(Shown.cells(ods("<table:table-row><table:table-cell " + attributes + "><text:p>" + shown
                        + "</text:p></table:table-cell></table:table-row>")))
                .containsExactly("A1 " + expected);
    }

    @Test
    void keepsTheAddressesOfWhatFollowsRepeatedRowsAndCells() throws IOException {
        assertThat(Shown.cells(
                        ods("<table:table-row table:number-rows-repeated='16'><table:table-cell/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>"
                                + cell("table:number-columns-repeated='2'", "<text:p>x</text:p>")
                                + "<table:covered-table-cell table:number-columns-repeated='22'/>"
                                + cell("", "<text:p>y</text:p>")
                                + "</table:table-row>")))
                .containsExactly("C17 Text x", "D17 Text x", "AA17 Text y", "C18 Text x", "D18 Text x", "AA18 Text y");
    }

    @Test
    void readsAMillionBlankRowsInLittleMemory() throws IOException {
        String million = "<table:table-row table:number-rows-repeated='1000000'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>";

        assertThat(Shown.cells(ods(million + row(cell("", "<text:p>x</text:p>")))))
                .containsExactly("A1000001 Text x");
    }

    @Test
    void refusesMoreCellsThanAWorkbookMayHold() throws IOException {
        assertThat(Shown.outcome(ods("<table:table-row table:number-rows-repeated='1000000'>"
                        + cell("table:number-columns-repeated='16384'", "<text:p>x</text:p>") + "</table:table-row>")))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void givesMergedSpans() throws IOException {
        assertThat(Shown.merged(ods("<table:table-row/>"
                        + row("<table:table-cell/>"
                                + cell(
                                        "table:number-columns-spanned='3' table:number-rows-spanned='2'",
                                        "<text:p>x</text:p>")))))
                .containsExactly("B2:D3");
    }

    @Test
    void readsTextAsItIsShownWithoutRemarksAndDrawings() throws IOException {
        assertThat(Shown.cells(ods(row(cell(
                        "",
                        "<office:annotation><text:p>xem lại</text:p></office:annotation>"
                                + "<text:p>Chi bộ<text:s text:c='2'/><text:span>số\n  1</text:span></text:p>"
                                + "<text:p>a<text:line-break/>b</text:p>"
                                + "<draw:frame><text:p>hình</text:p></draw:frame>")))))
                .containsExactly("A1 Text Chi bộ  số 1\na\nb");
    }

    @Test
    void knowsWhatIsStruckThroughByItsStyleOrOneThatThisInherits() throws IOException {
        assertThat(Shown.cells(ods(row(cell("table:style-name='gone'", "<text:p>a</text:p>")
                        + cell("table:style-name='child'", "<text:p>b</text:p>")
                        + cell("table:style-name='other'", "<text:p>c</text:p>")))))
                .containsExactly("A1 Text a (struck)", "B1 Text b (struck)", "C1 Text c");
    }

    @Test
    void refusesADocumentType() throws IOException {
        assertThat(Shown.outcome(
                        zip("<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + content(row(cell("", "<text:p>&a;</text:p>"))), "")))
                .isEqualTo("CORRUPT");
    }

    @Test
    void knowsAWorkbookBehindAPassword() throws IOException {
        assertThat(Shown.outcome(zip("?", "<manifest><file-entry><encryption-data/></file-entry></manifest>")))
                .isEqualTo("PASSWORD");
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String attributes, String content) {
        return "<table:table-cell office:value-type='string' " + attributes + ">" + content + "</table:table-cell>";
    }

    private static String content(String rows) {
        return ROOT + STYLES + "<office:body><office:spreadsheet><table:table table:name='01-SH'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private Path ods(String rows) throws IOException {
        return zip(content(rows), "");
    }

    private Path zip(String content, String manifest) throws IOException {
        Path file = folder.resolve("a.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            if (!manifest.isEmpty()) {
                zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
                zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
