package vn.nenep.report.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.nenep.report.Chart;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.xlsx.IndexSheet.Entry;
import vn.nenep.report.render.xlsx.Looks.Words;

/**
 * A chart on a sheet of its own, above the cells that it draws: names, a column a series, then the reference as a
 * constant column, then words for what is missing.
 */
final class ChartSheet {

    private static final int CAPTION = 1;
    private static final int SUBTITLE = 2;
    private static final int TOP = 3;
    private static final int NAMES = 46;
    private static final int VALUES = 15;
    private static final int FEWEST_COLUMNS = 5;
    private static final int MANY_COLUMNS = 7;
    private static final double POINTS_UPRIGHT = 330;
    private static final double POINTS_AROUND_BARS = 130;
    private static final double POINTS_A_BAR = 20;
    private static final double POINTS_A_PAGE = 760;

    private final Looks looks;
    private final Entry entry;
    private final XSSFSheet sheet;

    ChartSheet(XSSFWorkbook workbook, Looks looks, Entry entry) {
        this.looks = looks;
        this.entry = entry;
        this.sheet = workbook.createSheet(entry.sheet());
    }

    void add(Chart chart) {
        List<String> heads = heads(chart);
        List<Integer> widths = new ArrayList<>(List.of(NAMES));
        while (widths.size() < Math.max(FEWEST_COLUMNS, heads.size())) {
            widths.add(VALUES);
        }
        int bottom = TOP + (int) Math.ceil(height(chart) / Page.LINE);
        Page.setPaper(sheet, widths.size() > MANY_COLUMNS);
        Page.setWidths(sheet, widths);
        Page.addWayBack(sheet, looks);
        Page.addCaption(sheet, CAPTION, entry.title(), widths, looks);
        Page.write(sheet.createRow(SUBTITLE), 0, chart.text().subtitle(), Words.PLAIN, looks);
        sheet.setRepeatingRows(new CellRangeAddress(bottom + 1, bottom + 1, -1, -1));
        int last = addCells(chart, new Grid(sheet, looks, widths), bottom + 1, heads);
        Page.write(sheet.createRow(last + 1), 0, chart.text().source(), Words.PLAIN, looks);
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, widths.size() - 1, CAPTION, last + 1);
        if (!chart.categories().isEmpty() && !chart.series().isEmpty()) {
            ChartCells cells =
                    new ChartCells(sheet, bottom + 1, chart.categories().size());
            new NativeChart(chart, cells).draw(TOP, bottom, widths.size());
        }
    }

    private static double height(Chart chart) {
        return switch (chart.kind()) {
            case LINES, COLUMNS, STACKED_COLUMNS -> POINTS_UPRIGHT;
            case SHARE_BARS, BULLET_BARS ->
                Math.min(
                        POINTS_A_PAGE,
                        POINTS_AROUND_BARS + POINTS_A_BAR * chart.categories().size());
        };
    }

    private static List<String> heads(Chart chart) {
        List<String> heads = new ArrayList<>(List.of("Nội dung"));
        chart.series().forEach(series -> heads.add(series.name()));
        chart.reference().ifPresent(reference -> heads.add(reference.label()));
        if (chart.series().stream().flatMap(series -> series.points().stream()).anyMatch(ChartSheet::isRemark)) {
            heads.add("Ghi chú");
        }
        return heads;
    }

    private static boolean isRemark(Chart.Point point) {
        return point.value() == null && !point.label().isEmpty();
    }

    private int addCells(Chart chart, Grid grid, int head, List<String> heads) {
        grid.addHead(head, heads);
        for (int i = 0; i < chart.categories().size(); i++) {
            addRow(chart, grid, sheet.createRow(head + 1 + i), i, heads.size());
        }
        return head + chart.categories().size();
    }

    private void addRow(Chart chart, Grid grid, XSSFRow row, int category, int columns) {
        String name = chart.categories().get(category);
        grid.addText(row.createCell(0), name, look(Align.LEFT, "General", Page.isLikeFormula(name)));
        int column = 1;
        for (Chart.Series series : chart.series()) {
            Chart.Point point = series.points().get(category);
            XSSFCell cell = row.createCell(column++);
            addValue(cell, point.value(), unit(chart), decimals(series));
        }
        if (chart.reference().isPresent()) {
            BigDecimal value = chart.reference().get().value();
            addValue(row.createCell(column++), value, chart.axis().suffix(), 0);
        }
        if (column < columns) {
            String words = String.join(
                    "; ",
                    chart.series().stream()
                            .map(series -> series.points().get(category))
                            .filter(ChartSheet::isRemark)
                            .map(Chart.Point::label)
                            .toList());
            grid.addText(row.createCell(column), words, look(Align.LEFT, "General", Page.isLikeFormula(words)));
        }
        grid.setHeight(row, List.of(name), false);
    }

    /** A missing value is a blank cell, which the chart leaves out. */
    private void addValue(XSSFCell cell, @Nullable BigDecimal value, String unit, int decimals) {
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
        String format = PrintedNumber.formatOf(value == null ? BigDecimal.ZERO : value, decimals, unit);
        cell.setCellStyle(looks.of(look(Align.RIGHT, format, false)));
    }

    private static Looks.Cell look(Align align, String format, boolean quoted) {
        return new Looks.Cell(Emphasis.NORMAL, align, format, align == Align.LEFT, quoted);
    }

    /** The values of a series have as many decimals as the longest needs. */
    private static int decimals(Chart.Series series) {
        return series.points().stream()
                .map(Chart.Point::value)
                .flatMap(Stream::ofNullable)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
    }

    /** Bars of shares may be drawn from counts: their axis has the unit, their labels tell whether the values do too. */
    private static String unit(Chart chart) {
        boolean shares = chart.kind() == Chart.Kind.SHARE_BARS
                && chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .filter(point -> point.value() != null && !point.label().isEmpty())
                        .noneMatch(point -> point.label().endsWith(chart.axis().suffix()));
        return shares ? "" : chart.axis().suffix();
    }
}
