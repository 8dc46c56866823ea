package vn.nenep.report.render.xlsx;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.chart.ink.Palette;

/** The styles of one workbook, each made once: Excel takes no more than 64,000. */
final class Looks {

    private static final Color SHADE = new Color(0xEDEDED);

    /** How text outside of a grid looks. */
    enum Words {
        TITLE,
        PLAIN,
        NOTE,
        LINK
    }

    /** How a cell of a grid looks; the quote keeps a text that begins like a formula a text when it is edited. */
    record Cell(Emphasis emphasis, Align align, String format, boolean wrapped, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont font = workbook.getFontAt(0);
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
    }

    XSSFCellStyle of(Words words, boolean quoted) {
        return made.computeIfAbsent(List.of(words, quoted), key -> make(words, quoted));
    }

    XSSFCellStyle of(Cell cell) {
        return made.computeIfAbsent(cell, key -> make(cell));
    }

    XSSFCellStyle head(boolean quoted) {
        return made.computeIfAbsent(quoted ? "quoted head" : "head", key -> {
            XSSFCellStyle style = make(new Cell(Emphasis.TOTAL, Align.CENTRE, "@", true, quoted));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    private XSSFCellStyle make(Words words, boolean quoted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setQuotePrefixed(quoted);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(words == Words.NOTE || words == Words.TITLE);
        XSSFFont font = font(words == Words.TITLE, words == Words.TITLE ? 13 : words == Words.NOTE ? 11 : 12);
        font.setItalic(words == Words.NOTE);
        if (words == Words.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(colour(new Color(0x0F3B63)));
        }
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle make(Cell cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setQuotePrefixed(cell.quoted());
        style.setWrapText(cell.wrapped());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(
                switch (cell.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setDataFormat(workbook.createDataFormat().getFormat(cell.format()));
        style.setFont(font(cell.emphasis() != Table.Emphasis.NORMAL, 12));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(Palette.BASE));
        style.setBottomBorderColor(colour(Palette.BASE));
        style.setLeftBorderColor(colour(Palette.BASE));
        style.setRightBorderColor(colour(Palette.BASE));
        if (cell.emphasis() != Table.Emphasis.NORMAL) {
            style.setFillForegroundColor(colour(SHADE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static XSSFColor colour(Color colour) {
        return new XSSFColor(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}, null);
    }
}
