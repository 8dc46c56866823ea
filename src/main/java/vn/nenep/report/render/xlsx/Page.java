package vn.nenep.report.render.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.nenep.report.Marked;
import vn.nenep.report.render.xlsx.Looks.Words;

/** What the sheets of a workbook have in common: paper, links and rows that are as high as their words. */
final class Page {

    /** The height of a line of 12 points. */
    static final float LINE = 15.75f;

    private static final int A_CHARACTER = 256;
    private static final int WIDEST = 255;

    private Page() {}

    /** A4 as wide as the sheet; as many pages as it needs. */
    static void setPaper(XSSFSheet sheet, boolean landscape) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, landscape ? 0.6 : 1.2);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, landscape ? 1.0 : 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.8);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Trang &P/&N");
        sheet.setDefaultRowHeightInPoints(LINE);
        sheet.setDisplayGridlines(false);
    }

    /** Widths in characters. */
    static void setWidths(XSSFSheet sheet, List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, Math.min(WIDEST, widths.get(i)) * A_CHARACTER);
        }
    }

    /** The first row leads back to the index; it is outside of what is printed. */
    static void addWayBack(XSSFSheet sheet, Looks looks) {
        link(write(sheet.createRow(0), 0, "← " + IndexSheet.NAME, Words.LINK, looks), IndexSheet.NAME);
    }

    /** The caption, over the whole width of what is printed. */
    static void addCaption(XSSFSheet sheet, int at, String caption, List<Integer> widths, Looks looks) {
        addCaption(sheet, at, caption, Words.TITLE, widths, looks);
    }

    /** Words over the whole width of what is printed. */
    static void addCaption(XSSFSheet sheet, int at, String caption, Words words, List<Integer> widths, Looks looks) {
        XSSFRow row = sheet.createRow(at);
        write(row, 0, caption, words, looks);
        if (widths.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, widths.size() - 1));
        }
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        row.setHeightInPoints(lines(caption, whole, words == Words.TITLE) * LINE * 1.1f);
    }

    /** A text outside of a grid. */
    static XSSFCell write(XSSFRow row, int column, String text, Words words, Looks looks) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(looks.of(words, isLikeFormula(text)));
        return cell;
    }

    /** Leads from a cell to the head of a sheet. */
    static void link(XSSFCell cell, String sheet) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(sheet, 0, 0, false, false).formatAsString());
        cell.setHyperlink(link);
    }

    /** Leads from a figure to the place in the HTML report beside the workbook that tells where it comes from. */
    static void link(XSSFCell cell, String page, Marked.Shown figure) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(page);
        link.setLocation(figure.id());
        link.setTooltip("Số này từ đâu: " + figure.id());
        cell.setHyperlink(link);
    }

    /** Whether a spreadsheet might take a text for a formula once somebody edits it. */
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** How many lines a text takes in so many characters; a little more than it needs rather than less. */
    static int lines(String text, int width, boolean bold) {
        double room = Math.max(1, bold ? 0.95 * width : 1.05 * width);
        int lines = 1;
        double used = 0;
        for (String word : text.split("\\s+", -1)) {
            double needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed > room && used > 0) {
                lines++;
                used = word.length();
            } else {
                used = needed;
            }
            lines += (int) ((used - 1) / room);
            used = used > room ? used % room : used;
        }
        return lines;
    }
}
