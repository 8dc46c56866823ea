package vn.nenep.report.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import vn.nenep.report.Chart;
import vn.nenep.report.League;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.xlsx.IndexSheet.Entry;
import vn.nenep.report.render.xlsx.Looks.Words;

/** A ranking as cells, with the months as numbers and Excel's own small line beside them. */
final class LeagueSheet {

    private static final int CAPTION = 1;
    private static final int TITLE = 2;
    private static final int NOTE = 3;
    private static final int HEAD = 4;
    private static final int BEFORE_TREND = 5;
    private static final List<Integer> WIDTHS = List.of(7, 44, 11, 13, 22);
    private static final int STEP = 9;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String LINES = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

    private final Looks looks;
    private final Entry entry;
    private final XSSFSheet sheet;

    LeagueSheet(XSSFWorkbook workbook, Looks looks, Entry entry) {
        this.looks = looks;
        this.entry = entry;
        this.sheet = workbook.createSheet(entry.sheet());
    }

    void add(League league) {
        List<Integer> widths = new ArrayList<>(WIDTHS);
        league.steps().forEach(step -> widths.add(STEP));
        Page.setPaper(sheet, true);
        Page.setWidths(sheet, widths);
        Page.addWayBack(sheet, looks);
        Page.addCaption(sheet, CAPTION, entry.title(), widths, looks);
        Page.addCaption(sheet, TITLE, league.text().title(), widths, looks);
        Page.addCaption(sheet, NOTE, league.text().subtitle(), Words.NOTE, widths, looks);
        int last = addCells(league, new Grid(sheet, looks, widths));
        Page.write(sheet.createRow(last + 1), 0, league.text().source(), Words.PLAIN, looks);
        sheet.createFreezePane(2, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(CAPTION, HEAD, -1, -1));
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, widths.size() - 1, CAPTION, last + 1);
        if (!league.rows().isEmpty() && !league.steps().isEmpty()) {
            addLines(league);
        }
    }

    private int addCells(League league, Grid grid) {
        League.Headings words = league.headings();
        List<String> heads =
                new ArrayList<>(List.of(words.rank(), words.name(), words.value(), words.change(), words.trend()));
        heads.addAll(league.steps());
        grid.addHead(HEAD, heads);
        for (int i = 0; i < league.rows().size(); i++) {
            League.Row row = league.rows().get(i);
            XSSFRow made = sheet.createRow(HEAD + 1 + i);
            grid.add(made, 0, row.rank(), look(row.rank(), Align.CENTRE));
            grid.add(made, 1, row.name(), look(row.name(), Align.LEFT));
            grid.add(made, 2, row.value(), look(row.value(), Align.RIGHT));
            grid.add(made, 3, row.change(), look(row.change(), Align.RIGHT));
            grid.add(made, 4, "", look("", Align.LEFT));
            int column = BEFORE_TREND;
            for (Chart.Point point : row.trend()) {
                grid.add(made, column++, point.label(), look(point.label(), Align.RIGHT));
            }
            grid.setHeight(made, List.of("", row.name()), false);
        }
        return HEAD + league.rows().size();
    }

    private static Looks.Cell look(String text, Align align) {
        return new Looks.Cell(Emphasis.NORMAL, align, "General", align == Align.LEFT, Page.isLikeFormula(text));
    }

    /** Written as raw XML: POI 5.5.1 knows no sparklines. A program that doesn't either leaves the column empty. */
    private void addLines(League league) {
        try (XmlCursor at = sheet.getCTWorksheet().newCursor()) {
            at.toEndToken();
            at.beginElement(new QName(MAIN, "extLst"));
            at.beginElement(new QName(MAIN, "ext"));
            at.insertNamespace("x14", X14);
            at.insertNamespace("xm", XM);
            at.insertAttributeWithValue("uri", LINES);
            at.beginElement(new QName(X14, "sparklineGroups", "x14"));
            at.beginElement(new QName(X14, "sparklineGroup", "x14"));
            at.insertAttributeWithValue("manualMax", share(league.axis().to()));
            at.insertAttributeWithValue("manualMin", share(league.axis().from()));
            at.insertAttributeWithValue("displayEmptyCellsAs", "gap");
            at.insertAttributeWithValue("low", "1");
            at.insertAttributeWithValue("last", "1");
            at.insertAttributeWithValue("minAxisType", "custom");
            at.insertAttributeWithValue("maxAxisType", "custom");
            colour(at, "colorSeries", ChartText.hex(Palette.NAVY));
            colour(at, "colorLast", ChartText.hex(Palette.TEXT));
            colour(at, "colorLow", ChartText.hex(Palette.WARNING));
            at.beginElement(new QName(X14, "sparklines", "x14"));
            for (int i = 0; i < league.rows().size(); i++) {
                addLine(at, HEAD + 1 + i, league.steps().size());
            }
        }
    }

    private static String share(BigDecimal percent) {
        return percent.movePointLeft(2).toPlainString();
    }

    private static void colour(XmlCursor at, String name, String colour) {
        at.beginElement(new QName(X14, name, "x14"));
        at.insertAttributeWithValue("rgb", "FF" + colour);
        at.toNextToken();
    }

    private void addLine(XmlCursor at, int row, int steps) {
        at.beginElement(new QName(X14, "sparkline", "x14"));
        at.insertElementWithText(
                new QName(XM, "f", "xm"),
                new CellReference(sheet.getSheetName(), row, BEFORE_TREND, false, false).formatAsString() + ":"
                        + new CellReference(row, BEFORE_TREND + steps - 1, false, false).formatAsString());
        at.insertElementWithText(
                new QName(XM, "sqref", "xm"), new CellReference(row, BEFORE_TREND - 1, false, false).formatAsString());
        at.toNextToken();
    }
}
