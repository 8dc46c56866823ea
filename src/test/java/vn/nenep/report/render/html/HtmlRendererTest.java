package vn.nenep.report.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Row;
import vn.nenep.report.render.SampleReport;

class HtmlRendererTest {

    @TempDir
    Path folder;

    @Test
    void escapesEveryText() throws IOException {
        String hostile = SampleReport.HOSTILE;
        Table table = new Table(
                "hostile", hostile, List.of(new Column(hostile, Align.LEFT, 1)), List.of(Row.of(List.of(hostile))));
        String html = html(SampleReport.with(List.of(new Section(
                1,
                hostile,
                false,
                List.of(Paragraph.body(hostile), Paragraph.item(hostile), Paragraph.toEdit(hostile), table)))));

        assertThat(found(html, "<script")).hasSize(1);
        assertThat(html).doesNotContain("alert('x')");
        assertThat(found(html, "&lt;script&gt;alert\\(&#39;x&#39;\\)&lt;/script&gt; &amp; &quot;Đảng bộ&quot;"))
                .hasSize(9);
    }

    @Test
    void needsNothingBesideItself() throws IOException {
        String html = html(SampleReport.annual());

        assertThat(found(html, "(src|href)=\"(?!#)")).isEmpty();
        assertThat(html).doesNotContain("<link", "@import", "url(", "fetch(", "http");
        assertThat(html.length()).isLessThan(3_000_000);
    }

    @Test
    void takesItsMeasuresFromTheProfile() throws IOException {
        String html = html(SampleReport.annual());

        assertThat(html).contains("@page { size: A4; margin: 20mm 15mm 20mm 30mm;");
        assertThat(found(html, "@([a-z-]+)@")).isEmpty();
    }

    @Test
    void describesEveryChartForThoseWhoCannotSeeIt() throws IOException {
        Report report = SampleReport.annual();

        assertThat(found(html(report), "<svg role=\"img\" aria-label=\"([^\"]*)\""))
                .containsExactlyElementsOf(report.drawings().stream()
                        .map(drawn -> HtmlText.escape(drawn.text().alternative()))
                        .toList());
    }

    @Test
    void saysItsLanguageAndHasOneTitle() throws IOException {
        String html = html(SampleReport.annual());

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">");
        assertThat(found(html, "<h1>(.*)</h1>")).containsExactly("BÁO CÁO");
        assertThat(found(html, "<h3 id[^>]*>(.*)</h3>")).containsExactly("1. Nề nếp sinh hoạt chi bộ");
    }

    @Test
    void namesTheRowsAndColumnsOfATable() throws IOException {
        String html = html(SampleReport.ofBlocks(SampleReport.table(2, 3)));

        assertThat(found(html, "<th scope=\"col\">(.*)</th>"))
                .containsExactly("STT", "Tổ chức cơ sở đảng", "Chỉ số 2 (%)");
        assertThat(found(html, "<th scope=\"row\" class=\"left\">(.*)</th>"))
                .containsExactly("Đảng bộ Sở Nông nghiệp và Phát triển nông thôn", "Đảng bộ Văn phòng Tỉnh ủy");
        assertThat(found(html, "<caption>(.*)</caption>"))
                .containsExactly("<b>Bảng 1.</b> Kết quả theo từng tổ chức cơ sở đảng");
    }

    @Test
    void opensAndClosesListsAroundItems() throws IOException {
        String html = html(SampleReport.ofBlocks(
                Paragraph.item("một"), Paragraph.item("hai"), Paragraph.body("ba"), Paragraph.item("bốn")));

        assertThat(html)
                .contains("<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n<p>ba</p>\n<ul>\n<li>bốn</li>\n</ul>\n</section>");
    }

    @Test
    void closesEveryElement() throws IOException {
        String html = html(SampleReport.annual());

        for (String name :
                List.of("article", "section", "table", "tbody", "tr", "th", "td", "ul", "figure", "div", "p")) {
            assertThat(found(html, "<" + name + "[ >]")).as(name).hasSameSizeAs(found(html, "</" + name + ">"));
        }
    }

    @Test
    void signsBeforeTheAppendices() throws IOException {
        String html = html(SampleReport.annual());

        String main = html.substring(html.indexOf("<main"));
        assertThat(main.indexOf("Nơi nhận:")).isBetween(main.indexOf("IV- PHƯƠNG HƯỚNG"), main.indexOf("PHỤ LỤC 1"));
    }

    @Test
    void givesTheSameBytesForTheSameReport() throws IOException {
        assertThat(html(SampleReport.annual())).isEqualTo(html(SampleReport.annual()));
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    private String html(Report report) throws IOException {
        Path file = folder.resolve("report.html");
        new HtmlRenderer().render(report, file);
        return Files.readString(file);
    }
}
