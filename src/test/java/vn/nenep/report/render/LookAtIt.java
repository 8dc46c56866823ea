package vn.nenep.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ChartPainter;
import vn.nenep.report.render.html.HtmlRenderer;
import vn.nenep.report.render.xlsx.XlsxRenderer;

/** Writes every sample to a folder, to be looked at by a person. */
final class LookAtIt {

    private LookAtIt() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Chart chart : SampleCharts.all()) {
            Files.write(
                    folder.resolve(chart.id() + ".png"),
                    new ChartPainter(1.5).paint(chart).png());
        }
        new DocxRenderer().render(SampleReport.annual(), folder.resolve("annual.docx"));
        new HtmlRenderer().render(SampleReport.annual(), folder.resolve("annual.html"));
        new XlsxRenderer().render(SampleReport.annual(), folder.resolve("annual.xlsx"));
    }
}
