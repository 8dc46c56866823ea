package vn.nenep.report.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.xlsx.IndexSheet.Entry;

/** A table on a sheet of its own: way back, caption, header, rows; the first three stay in view. */
final class TableSheet {

    private static final int CAPTION = 1;
    private static final int HEAD = 2;
    private static final int MANY = 7;
    private static final int UPRIGHT_WIDTH = 84;
    private static final int TURNED_WIDTH = 124;

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Entry entry;
    private final XSSFSheet sheet;

    TableSheet(XSSFWorkbook workbook, Looks looks, Entry entry) {
        this.workbook = workbook;
        this.looks = looks;
        this.entry = entry;
        this.sheet = workbook.createSheet(entry.sheet());
    }

    /**
     * Fills it.
     *
     * @param page the name of the HTML report beside the workbook, which tells where a figure comes from
     */
    void add(Table table, boolean turned, String page) {
        boolean landscape = turned || table.columns().size() > MANY;
        List<Integer> widths = widths(table, landscape ? TURNED_WIDTH : UPRIGHT_WIDTH);
        Page.setPaper(sheet, landscape);
        Page.setWidths(sheet, widths);
        Page.addWayBack(sheet, looks);
        Page.addCaption(sheet, CAPTION, entry.title(), widths, looks);
        Grid grid = new Grid(sheet, looks, widths);
        grid.addHead(HEAD, table.columns().stream().map(Table.Column::heading).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            addRow(grid, table, HEAD + 1 + i, page);
        }
        finish(HEAD + table.rows().size(), table.columns().size());
    }

    private void addRow(Grid grid, Table table, int at, String page) {
        Table.Row row = table.rows().get(at - HEAD - 1);
        XSSFRow made = sheet.createRow(at);
        // a heading inside the table runs over the empty cells beside it
        boolean heading = row.emphasis() == Emphasis.GROUP
                && row.cells().stream().filter(text -> !text.isBlank()).count() == 1;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i);
            Looks.Cell look = new Looks.Cell(
                    row.emphasis(), table.columns().get(i).align(), "General", !heading, Page.isLikeFormula(text));
            grid.add(made, i, text, look);
            XSSFCell cell = made.getCell(i);
            row.figures().get(i).ifPresent(figure -> Page.link(cell, page, figure));
        }
        if (!heading) {
            grid.setHeight(made, row.cells(), row.emphasis() != Emphasis.NORMAL);
        }
    }

    private void finish(int lastRow, int columns) {
        if (columns == 0) {
            return;
        }
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(CAPTION, HEAD, -1, -1));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, CAPTION, lastRow);
        sheet.addIgnoredErrors(
                new CellRangeAddress(HEAD, lastRow, 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** As shared out in the model, but no column is narrower than its longest word. */
    private static List<Integer> widths(Table table, int whole) {
        int shares = table.columns().stream()
                .mapToInt(column -> Math.max(1, column.share()))
                .sum();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            int longest = Math.max(
                    longestWord(table.columns().get(i).heading()),
                    table.rows().stream()
                            .filter(row -> row.emphasis() != Emphasis.GROUP)
                            .mapToInt(row -> longestWord(row.cells().get(column)))
                            .max()
                            .orElse(0));
            int share = whole * Math.max(1, table.columns().get(i).share()) / shares;
            widths.add(Math.max(share, Math.min(longest + 2, 40)));
        }
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
