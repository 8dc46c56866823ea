package vn.nenep.report.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import vn.nenep.report.Chart;
import vn.nenep.report.Report;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.render.SampleCharts;
import vn.nenep.report.render.SampleReport;

class XlsxRendererTest {

    private static final DataFormatter VIETNAMESE = new DataFormatter(Locale.forLanguageTag("vi-VN"));

    @TempDir
    Path folder;

    @Test
    void showsEveryCellOfEveryTableAsPrinted() throws IOException {
        Report report = SampleReport.annual();
        try (XSSFWorkbook workbook = open(report)) {
            for (int i = 0; i < report.tables().size(); i++) {
                Table table = report.tables().get(i);
                XSSFSheet sheet = workbook.getSheet("Bảng " + (i + 1));
                assertThat(shown(sheet.getRow(1))).containsExactly("Bảng " + (i + 1) + ". " + table.caption());
                assertThat(shown(sheet.getRow(2)))
                        .containsExactlyElementsOf(table.columns().stream()
                                .map(Table.Column::heading)
                                .toList());
                for (int row = 0; row < table.rows().size(); row++) {
                    assertThat(shown(sheet.getRow(3 + row)))
                            .containsExactlyElementsOf(table.rows().get(row).cells());
                }
                assertThat(sheet.getLastRowNum()).isEqualTo(2 + table.rows().size());
            }
        }
    }

    @Test
    void storesNumbersAsNumbersAndTheRestAsText() throws IOException {
        List<String> texts = List.of("1.234", "95,24", "95,24%", "–", "12/14", "007", "=1+1", "-5", "@a", "");
        Table table = new Table(
                "kinds",
                "Các loại ô",
                texts.stream()
                        .map(text -> new Table.Column("Cột", Align.RIGHT, 1))
                        .toList(),
                List.of(Table.Row.of(texts)));
        try (XSSFWorkbook workbook = open(SampleReport.ofBlocks(table))) {
            XSSFRow row = workbook.getSheet("Bảng 1").getRow(3);

            assertThat(IntStream.range(0, texts.size())
                            .mapToObj(i -> row.getCell(i).getCellType()))
                    .containsExactly(
                            CellType.NUMERIC,
                            CellType.NUMERIC,
                            CellType.NUMERIC,
                            CellType.STRING,
                            CellType.STRING,
                            CellType.STRING,
                            CellType.STRING,
                            CellType.STRING,
                            CellType.STRING,
                            CellType.BLANK);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.9524);
            assertThat(row.getCell(6).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void keepsTheHeaderOfATableInViewAndOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = open(SampleReport.ofBlocks(SampleReport.table(70, 12)))) {
            XSSFSheet sheet = workbook.getSheet("Bảng 1");

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void drawsEveryChartFromCellsThatHoldItsPoints() throws IOException {
        Report report = SampleReport.ofBlocks(SampleCharts.all().toArray(Chart[]::new));
        try (XSSFWorkbook workbook = open(report)) {
            for (int i = 0; i < report.charts().size(); i++) {
                Chart chart = report.charts().get(i);
                XSSFSheet sheet = workbook.getSheet("Biểu đồ " + (i + 1));
                List<XSSFChart> drawn = sheet.createDrawingPatriarch().getCharts();

                assertThat(drawn).hasSize(1);
                assertThat(drawn.get(0).getTitleText().toString())
                        .isEqualTo(chart.text().title());
                assertThat(series(drawn.get(0), workbook))
                        .as(chart.id())
                        .containsExactlyInAnyOrderElementsOf(expected(chart));
            }
        }
    }

    @Test
    void leavesGapsWhereThereIsNoValueAndDescribesTheChart() throws IOException {
        Chart chart = SampleCharts.brokenLine();
        try (XSSFWorkbook workbook = open(SampleReport.ofBlocks(chart))) {
            XSSFSheet sheet = workbook.getSheet("Biểu đồ 1");
            XSSFChart drawn = sheet.createDrawingPatriarch().getCharts().get(0);

            assertThat(drawn.getCTChart().getDispBlanksAs().getVal().toString()).isEqualTo("gap");
            assertThat(sheet.createDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo(chart.text().alternative());
        }
    }

    @Test
    void leadsFromTheIndexToEverySheetAndBack() throws IOException {
        Report report = SampleReport.annual();
        try (XSSFWorkbook workbook = open(report)) {
            XSSFSheet index = workbook.getSheetAt(0);
            List<String> targets = index.getHyperlinkList().stream()
                    .map(link -> new CellReference(link.getLocation()).getSheetName())
                    .toList();

            assertThat(index.getSheetName()).isEqualTo("Mục lục");
            assertThat(targets)
                    .containsExactlyElementsOf(IntStream.range(1, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetName)
                            .toList());
            assertThat(targets)
                    .hasSize(report.tables().size() + report.drawings().size());
            for (String target : targets) {
                assertThat(workbook.getSheet(target).getHyperlinkList())
                        .extracting(link -> new CellReference(link.getLocation()).getSheetName())
                        .containsExactly("Mục lục");
            }
            assertThat(IntStream.rangeClosed(0, index.getLastRowNum())
                            .mapToObj(index::getRow)
                            .filter(row -> row != null)
                            .map(row -> VIETNAMESE.formatCellValue(row.getCell(0))))
                    .contains(report.title(), report.subject(), "Số liệu tính đến ngày 31/12/2026")
                    .anyMatch(text -> text.startsWith("Ghi chú: số liệu lấy từ báo cáo"));
        }
    }

    @Test
    void givesTheSameBytesInEveryZoneAndLocale() throws IOException {
        byte[] first = bytes(SampleReport.annual());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(bytes(SampleReport.annual())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A series as its chart refers to it, name, categories and values, all read from the cells. */
    private static List<Drawn> series(XSSFChart chart, XSSFWorkbook workbook) {
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List<Drawn> series = new ArrayList<>();
        plot.getBarChartList().stream()
                .flatMap(bars -> bars.getSerList().stream())
                .forEach((CTBarSer one) -> series.add(drawn(
                        workbook,
                        one.getTx().getStrRef().getF(),
                        one.getCat().getStrRef().getF(),
                        one.getVal().getNumRef().getF())));
        plot.getLineChartList().stream()
                .flatMap(lines -> lines.getSerList().stream())
                .forEach((CTLineSer one) -> series.add(drawn(
                        workbook,
                        one.getTx().getStrRef().getF(),
                        one.getCat().getStrRef().getF(),
                        one.getVal().getNumRef().getF())));
        return series;
    }

    private static Drawn drawn(XSSFWorkbook workbook, String name, String names, String values) {
        return new Drawn(
                cells(workbook, name).get(0).getStringCellValue(),
                cells(workbook, names).stream()
                        .map(XSSFCell::getStringCellValue)
                        .toList(),
                cells(workbook, values).stream()
                        .map(cell -> cell.getCellType() == CellType.BLANK ? "" : plain(cell.getNumericCellValue()))
                        .toList());
    }

    private static List<XSSFCell> cells(XSSFWorkbook workbook, String range) {
        List<XSSFCell> cells = new ArrayList<>();
        for (CellReference at : new AreaReference(range, workbook.getSpreadsheetVersion()).getAllReferencedCells()) {
            cells.add(workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }

    private static List<Drawn> expected(Chart chart) {
        List<Drawn> series = new ArrayList<>();
        chart.series()
                .forEach(one -> series.add(new Drawn(
                        one.name(),
                        chart.categories(),
                        one.points().stream().map(point -> plain(point.value())).toList())));
        chart.reference()
                .ifPresent(reference -> series.add(new Drawn(
                        reference.label(),
                        chart.categories(),
                        chart.categories().stream()
                                .map(name -> plain(reference.value()))
                                .toList())));
        return series;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : plain(value.doubleValue());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static List<String> shown(XSSFRow row) {
        List<String> shown = new ArrayList<>();
        row.forEach(cell -> shown.add(VIETNAMESE.formatCellValue(cell)));
        return shown;
    }

    private XSSFWorkbook open(Report report) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxRenderer().render(report, file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private byte[] bytes(Report report) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxRenderer().render(report, file);
        return Files.readAllBytes(file);
    }

    private record Drawn(String name, List<String> categories, List<String> values) {}
}
