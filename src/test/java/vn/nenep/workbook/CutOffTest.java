package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.workbook.mutant.Format;
import vn.nenep.workbook.mutant.Seeds;

/** A cut-off workbook never passes as a smaller one. */
class CutOffTest {

    @TempDir
    private Path folder;

    /** Byte by byte where the file is small; what is left may only be the whole without blanks at its end. */
    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS", "XLS", "HTML", "XML_2003"})
    void refusesWhatIsCutAnywhere(Format format) throws IOException {
        byte[] whole = Seeds.of(format).bytes();
        String cells = read(whole);
        // an .xls grows by the sector, and its last ones hold no records
        int step = format == Format.XLS ? 101 : format == Format.XLSX ? 3 : 1;
        List<String> smaller = new ArrayList<>();

        for (int length = 0; length < whole.length; length += step) {
            String left = read(Arrays.copyOf(whole, length));
            if (left.startsWith("read") && !left.equals(cells)) {
                smaller.add(length + " of " + whole.length);
            }
        }

        assertThat(cells).startsWith("read");
        assertThat(smaller).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>a<td>b</table>",
                "<html><table><tr><td>a<td>b</table>",
                "<table><tr><td>a<td>b</tr>",
                "<table><tr><td>a</table><table><tr><td>b"
            })
    void refusesAPageWhoseLastEndIsMissing(String page) throws IOException {
        assertThat(read(page.getBytes())).isEqualTo("CUT_OFF");
    }

    /** What programs write that call any table .xls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>a<td>b</table>",
                "<meta charset=utf-8><table><tr><td>a<td>b</td></tr></table>\n",
                "<html><table><tr><td>a<td>b</table></html>",
                "<!DOCTYPE html><html><head></head><body><table><tr><th>a<th>b</table></body></html>"
            })
    void readsAPageWithoutTheEndsThatMayBeLeftOut(String page) throws IOException {
        assertThat(read(page.getBytes())).startsWith("read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;c\n1;2;3\n4;5", "a;b;c\n1;2;3\n4", "a;b\n1;\"2"})
    void refusesALastLineThatLacksColumns(String text) throws IOException {
        assertThat(read(text.getBytes())).isEqualTo("CUT_OFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;c\n1;2;3", "a;b;c\n1;2;3\n4;5\n", "tên\na;b;c\n1;2;3\n"})
    void readsALastLineWithAllItsColumnsOrItsEnd(String text) throws IOException {
        assertThat(read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))).startsWith("read");
    }

    @Test
    void refusesTextInAnXmlThatIsNoSheet() throws IOException {
        assertThat(read("<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><a><Table>1</Table></a>"
                        .getBytes()))
                .isEqualTo("NOT_A_SPREADSHEET");
    }

    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a"), bytes);
        try {
            return "read " + new WorkbookReader().read(file).sheets();
        } catch (UnreadableWorkbook e) {
            return e.reason().name();
        }
    }
}
