package vn.nenep.report.render.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Drawn;
import vn.nenep.report.HeatMap;
import vn.nenep.report.League;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.render.xlsx.IndexSheet.Entry;
import vn.nenep.zip.FixedZip;

/** Makes the workbook of a report: an index, then its tables and charts in their order, one a sheet. */
public final class XlsxRenderer implements Renderer {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(Report report, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, report);
            fill(workbook, report);
            Files.write(file, FixedZip.of(workbook::write));
        }
    }

    private static void fill(XSSFWorkbook workbook, Report report) {
        Looks looks = new Looks(workbook);
        IndexSheet index = new IndexSheet(workbook, looks);
        List<Entry> entries = new ArrayList<>();
        int tables = 0;
        int charts = 0;
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    Entry entry = new Entry("Bảng " + ++tables, table.caption(), section.heading());
                    new TableSheet(workbook, looks, entry).add(table, section.landscape(), report.id() + ".html");
                    entries.add(entry);
                } else if (block instanceof Drawn drawn) {
                    Entry entry = new Entry("Biểu đồ " + ++charts, drawn.text().caption(), section.heading());
                    add(workbook, looks, entry, drawn);
                    entries.add(entry);
                }
            }
        }
        index.fill(report, entries);
    }

    private static void add(XSSFWorkbook workbook, Looks looks, Entry entry, Drawn drawn) {
        if (drawn instanceof HeatMap map) {
            new MapSheet(workbook, looks, entry).add(map);
        } else if (drawn instanceof League league) {
            new LeagueSheet(workbook, looks, entry).add(league);
        } else if (drawn instanceof Chart chart) {
            new ChartSheet(workbook, looks, entry).add(chart);
        }
    }

    /** The day of the data stands for the day of the file, which must not depend on the clock. */
    private static void describe(XSSFWorkbook workbook, Report report) {
        Optional<Date> day = Optional.of(
                Date.from(report.dataTo().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(report.fullTitle());
        core.setCreator(String.join(" ", report.letterhead().issuer()));
        core.setCreated(day);
        core.setModified(day);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Nề nếp");
    }
}
