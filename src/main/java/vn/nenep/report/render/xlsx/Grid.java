package vn.nenep.report.render.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Ruled cells under a header. */
final class Grid {

    private final XSSFSheet sheet;
    private final Looks looks;
    private final List<Integer> widths;

    /**
     * @param widths of the columns, in characters
     */
    Grid(XSSFSheet sheet, Looks looks, List<Integer> widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.widths = widths;
    }

    void addHead(int at, List<String> headings) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < headings.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(looks.head(Page.isLikeFormula(headings.get(i))));
        }
        setHeight(row, headings, true);
    }

    /** A number where the text is surely one, shown as printed; else the text. */
    void add(XSSFRow row, int column, String text, Looks.Cell look) {
        XSSFCell cell = row.createCell(column);
        PrintedNumber.of(text)
                .ifPresentOrElse(
                        number -> {
                            cell.setCellValue(number.value().doubleValue());
                            cell.setCellStyle(looks.of(
                                    new Looks.Cell(look.emphasis(), look.align(), number.format(), false, false)));
                        },
                        () -> addText(cell, text, look));
    }

    /** A text, whatever it looks like; an empty one leaves the cell blank. */
    void addText(XSSFCell cell, String text, Looks.Cell look) {
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(looks.of(look));
    }

    /** Excel does not fit rows by itself in a file that another program wrote. */
    void setHeight(XSSFRow row, List<String> texts, boolean bold) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, Page.lines(texts.get(i), widths.get(i), bold));
        }
        row.setHeightInPoints(Math.min(409, lines * Page.LINE));
    }
}
