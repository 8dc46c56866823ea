package vn.nenep.job.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.proof.NotAsComputed;
import vn.nenep.report.render.SampleReport;
import vn.nenep.report.render.html.HtmlRenderer;
import vn.nenep.report.render.xlsx.XlsxRenderer;

/** All files of a report, or none. */
class PublicationTest {

    private static final Report REPORT = report(20);

    @TempDir
    Path folder;

    @Test
    void putsAllFilesInPlace() throws IOException {
        List<Path> made = new Publication(List.of(new HtmlRenderer(), new XlsxRenderer()))
                .publish(List.of(REPORT), "figures", Report::origins, folder);

        assertThat(made)
                .containsExactly(
                        folder.resolve("annual-2026.html"),
                        folder.resolve("annual-2026.xlsx"),
                        folder.resolve("figures.csv"));
        assertThat(content().keySet()).containsExactly("annual-2026.html", "annual-2026.xlsx", "figures.csv");
    }

    @Test
    void publishesNothingWhenOneFormatLosesARow() throws IOException {
        assertThatThrownBy(() -> new Publication(List.of(new HtmlRenderer(), new Forgetful()))
                        .publish(List.of(REPORT), "figures", Report::origins, folder))
                .isInstanceOf(NotAsComputed.class);

        assertThat(content()).isEmpty();
    }

    @Test
    void leavesEarlierFilesAsTheyWere() throws IOException {
        new Publication(List.of(new HtmlRenderer(), new XlsxRenderer()))
                .publish(List.of(REPORT), "earlier", Report::origins, folder);
        Map<String, Long> before = content();

        assertThatThrownBy(() -> new Publication(List.of(new HtmlRenderer(), new Forgetful()))
                        .publish(List.of(report(25)), "later", Report::origins, folder))
                .isInstanceOf(NotAsComputed.class);

        assertThat(content()).isEqualTo(before);
    }

    /** Writes the workbook of a report that is one row shorter. */
    private static final class Forgetful implements Renderer {

        @Override
        public String format() {
            return "xlsx";
        }

        @Override
        public void render(Report report, Path file) throws IOException {
            int rows = report.tables().get(0).rows().size();
            new XlsxRenderer().render(PublicationTest.report(rows - 1), file);
        }
    }

    private static Report report(int rows) {
        return SampleReport.with(List.of(new Section(1, "KẾT QUẢ", false, List.of(SampleReport.table(rows, 6)))));
    }

    /** Names of all files, hidden ones too, with a sum of their bytes. */
    private Map<String, Long> content() throws IOException {
        Map<String, Long> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                sum.update(Files.readAllBytes(file));
                content.put(file.getFileName().toString(), sum.getValue());
            }
        }
        return content;
    }
}
