package vn.nenep.report.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe");
    private static final long SECONDS = 120;

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
        Path browser = browser();
        Path file = folder.resolve("report.html");
        new HtmlRenderer().render(report(), file);
        String html = Files.readString(file);
        Files.writeString(file, html.replace("</body>", "<script>" + script + "</script></body>"));
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=2000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(done && Files.size(out) > 0, "the browser gave no page");
        return Jsoup.parse(out, "UTF-8");
    }

    private static Path browser() throws IOException {
        String path = System.getenv().getOrDefault("PATH", "");
        List<Path> found = Stream.of(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> NAMES.stream().map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "no Chromium is installed");
        return found.get(0);
    }
}
