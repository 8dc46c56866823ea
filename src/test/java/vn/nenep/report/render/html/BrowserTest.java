package vn.nenep.report.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.Table.Row;
import vn.nenep.report.render.SampleMaps;
import vn.nenep.report.render.SampleReport;

/** What the script does in a real browser; skipped where no Chromium is installed. */
class BrowserTest {

    @TempDir
    Path folder;

    @Test
    void sortsNumbersAsTheyArePrintedInVietnamKeepsTotalsBelowAndFindsNamesWithoutAccents() throws Exception {
        Document page = played("""
                const say = (name, value) => document.body.setAttribute('data-' + name, value);
                const column = n => [...document.querySelectorAll('main table tbody')][0].rows;
                const read = n => [...column(n)].map(row => row.cells[n].textContent).join(' ');
                const heads = document.querySelectorAll('main table')[0].querySelectorAll('thead th');
                const click = n => heads[n].querySelector('button').click();
                click(1); say('up', read(1)); say('ties', read(0)); say('aria', heads[1].getAttribute('aria-sort'));
                click(1); say('down', read(1));
                click(1); say('back', read(0));
                click(2); say('fractions', read(2));
                const box = document.getElementById('tim');
                box.value = 'dang bo'; box.dispatchEvent(new Event('input'));
                say('status', document.querySelector('.search .count').textContent);
                box.value = '1.2'; box.dispatchEvent(new Event('input'));
                document.querySelector('.search ul a').click();
                setTimeout(() => say('open', [...document.querySelectorAll('details.unit[open]')].map(d => d.id).join(' ')), 50);
                """);

        assertThat(page.body().attr("data-up")).isEqualTo("9,5% 81% 81% 1.234,5% – Cộng");
        assertThat(page.body().attr("data-ties")).isEqualTo("d a c b e ");
        assertThat(page.body().attr("data-aria")).isEqualTo("ascending");
        assertThat(page.body().attr("data-down")).isEqualTo("1.234,5% 81% 81% 9,5% – Cộng");
        assertThat(page.body().attr("data-back")).isEqualTo("a b c d e ");
        assertThat(page.body().attr("data-fractions")).isEqualTo("1/3 2/5 7/8 10/11 – 20/27");
        assertThat(page.body().attr("data-status")).isEqualTo("8 kết quả");
        assertThat(page.body().attr("data-open")).isEqualTo("don-vi-K01");
    }

    @Test
    void showsWhereTheReaderIs() throws Exception {
        Document page = played("");

        assertThat(page.select("nav a[aria-current]")).hasSize(1);
        assertThat(page.select(".search").hasAttr("hidden")).isFalse();
    }

    private static Report report() {
        Table table = new Table(
                "sorted",
                "Bảng thử",
                List.of(
                        new Column("Tên", Align.LEFT, 3),
                        new Column("Tỷ lệ", Align.RIGHT, 1),
                        new Column("Đạt", Align.RIGHT, 1)),
                List.of(
                        Row.of(List.of("a", "81%", "10/11")),
                        Row.of(List.of("b", "1.234,5%", "2/5")),
                        Row.of(List.of("c", "81%", "1/3")),
                        Row.of(List.of("d", "9,5%", "7/8")),
                        Row.of(List.of("e", "–", "–")),
                        new Row(Emphasis.TOTAL, List.of("", "Cộng", "20/27"))));
        return SampleReport.with(List.of(new Section(1, "I- KẾT QUẢ", false, List.of(table))))
                .with(SampleMaps.pages(3));
    }

    /** The page after the script of the report and then this one have run. */
    private Document played(String script) throws Exception {
        Path file = folder.resolve("report.html");
        new HtmlRenderer().render(report(), file);
        return Browser.played(file, script, folder);
    }
}
