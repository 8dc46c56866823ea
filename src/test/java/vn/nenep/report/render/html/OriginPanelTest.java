package vn.nenep.report.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Report;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.render.SampleOrigins;

/** The panel that tells where a figure comes from, in a real browser and from the disk. */
class OriginPanelTest {

    private static final String LATER = """
            const say = (name, value) => document.body.setAttribute('data-' + name, value);
            const panel = document.querySelector('dialog.origin');
            const text = () => panel.querySelector('.body').textContent;
            const later = work => setTimeout(work, 500);
            """;

    @TempDir
    private Path folder;

    @Test
    void aClickInATableShowsTheCells() throws Exception {
        Document page = played(true, LATER + """
                document.querySelector('td a.so').click();
                later(() => {
                  say('text', text());
                  say('open', panel.open);
                  panel.querySelector('.hash').click();
                  say('hash', panel.querySelector('.source code').textContent);
                });
                """);

        assertThat(page.body().attr("data-open")).isEqualTo("true");
        assertThat(page.body().attr("data-text"))
                .contains("Tỷ lệ đảng viên dự sinh hoạt · Đảng bộ Sở A · tháng 1/2025")
                .contains("9/10 = 90%")
                .contains("tổng «Có mặt»")
                .contains("Nghị quyết, mục I")
                .contains("2025/Q1/K01.xlsx · trang «Biểu 01» · dòng 17")
                .contains("L17Có mặt9 đ/c9 (đã sửa lỗi gõ)")
                .contains("K17Phải dự1010");
        assertThat(page.body().attr("data-hash")).isEqualTo("SHA-256 " + "ab".repeat(32));
    }

    @Test
    void theKeyboardOpensTheFigureOfASentenceAndTheFocusReturns() throws Exception {
        Document page = played(true, LATER + """
                const name = document.querySelector('p a.so');
                name.focus();
                name.dispatchEvent(new KeyboardEvent('keydown', {key: ' ', bubbles: true, cancelable: true}));
                later(() => {
                  const units = [...panel.querySelectorAll('.units-of > details')];
                  say('units', units.map(unit => unit.querySelector('summary').textContent).join('; '));
                  units[1].querySelector('summary').click();
                  later(() => {
                    say('cells', units[1].querySelector('table').textContent);
                    panel.close();
                    later(() => say('focus', document.activeElement === name));
                  });
                });
                """);

        assertThat(page.body().attr("data-units"))
                .isEqualTo("Đảng bộ Sở A · tháng 1/2025: 9/10; Đảng bộ Sở A · tháng 2/2025: 8/10");
        assertThat(page.body().attr("data-cells")).contains("L18Có mặt88");
        assertThat(page.body().attr("data-focus")).isEqualTo("true");
    }

    @Test
    void saysPlainlyWhenTheFileBesideThePageIsNotThere() throws Exception {
        Document page = played(false, LATER + """
                location.hash = '#%s';
                later(() => say('text', text()));
                """.formatted(SampleOrigins.JANUARY));

        assertThat(page.body().attr("data-text"))
                .contains("Không thấy tệp annual-2026.truy-vet.js")
                .contains("nenep trace " + SampleOrigins.JANUARY);
    }

    private Document played(boolean withOrigins, String script) throws Exception {
        Report report = SampleOrigins.report();
        if (withOrigins) {
            new OriginsRenderer().render(report, folder.resolve(report.id() + "." + Origins.FORMAT));
        }
        Path file = folder.resolve("report.html");
        new HtmlRenderer().render(report, file);
        return Browser.played(file, script, folder);
    }
}
