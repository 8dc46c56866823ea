package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages saved as workbooks. */
class HtmlTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheAddressesBesideSpans() throws IOException {
        Path file = write("<table><tr><td rowspan=2>STT<td colspan=2>Buổi<td>x</tr><tr><td>Tháng<td>Ngày<td>y</tr>"
                + "<tr><td>1<td>2</table>");

        assertThat(Shown.cells(file))
                .containsExactly(
                        "A1 Text STT",
                        "B1 Text Buổi",
                        "D1 Text x",
                        "B2 Text Tháng",
                        "C2 Text Ngày",
                        "D2 Text y",
                        "A3 Text 1",
                        "B3 Text 2");
        assertThat(Shown.merged(file)).containsExactlyInAnyOrder("A1:A2", "B1:C1");
    }

    @Test
    void readsTextAsItIsShown() throws IOException {
        assertThat(
                        Shown.cells(
                                write(
                                        "<style>td {color: red}</style><script>var x = '<td>1</td>'</script>"
                                                + "<table><tr><td>Chi&nbsp;b&#7897; <b>1</b><br>Đảng &amp;\n  ủy</td><td><p>a</p><p>b</p></td></tr></table>")))
                .containsExactly("A1 Text Chi\u00A0bộ 1\nĐảng & ủy", "B1 Text a\nb");
    }

    @Test
    void readsWhatStandsAroundTheTables() throws IOException {
        assertThat(Shown.cells(
                        write("<h3>Quý I</h3><table><tr><td>a<td>b</table><p>Ghi chú</p><table><tr><td>c</table>")))
                .containsExactly("A1 Text Quý I", "A2 Text a", "B2 Text b", "A3 Text Ghi chú", "A4 Text c");
    }

    @Test
    void knowsWhatIsStruckThrough() throws IOException {
        assertThat(Shown.cells(write("<style>.x1 {text-decoration:line-through}</style><table><tr><td><s>a</s>"
                        + "<td class=x1>b<td style='text-decoration: line-through'>c<td><del>d</del> e</table>")))
                .containsExactly("A1 Text a (struck)", "B1 Text b (struck)", "C1 Text c (struck)", "D1 Text d e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1258"})
    void readsTheEncodingThatThePageStates(String encoding) throws IOException {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + encoding
                + "'></head><body><table><tr><td>Đêm âm ơ</table></body></html>";
        Path file = Files.write(folder.resolve("a.xls"), page.getBytes(Charset.forName(encoding)));

        assertThat(Shown.cells(file)).containsExactly("A1 Text Đêm âm ơ");
    }

    @Test
    void refusesAPageWithoutATable() throws IOException {
        assertThat(Shown.outcome(write("<p>Kính gửi; Đảng ủy</p>"))).isEqualTo("NOT_A_SPREADSHEET");
    }

    @Test
    void refusesMoreColumnsThanASheetHas() throws IOException {
        assertThat(Shown.outcome(write("<table><tr><td>a<td colspan=16384>b</table>")))
                .isEqualTo("CORRUPT");
    }

    private Path write(String body) throws IOException {
        return Files.writeString(folder.resolve("a.xls"), "<html><body>" + body + "</body></html>");
    }
}
