package vn.nenep.correspondence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.nenep.correspondence.mark.MarkFill;
import vn.nenep.finding.Severity;

/** The few styles of the sheet that we add; made once a workbook. */
final class OurStyles {

    /** What a cell is. */
    enum Kind {
        TITLE,
        NOTE,
        SECTION,
        HEADING,
        TEXT,
        /** what the sender wrote: Excel is told that it is text even when the cell is edited */
        QUOTED,
        CENTRED,
        LINK,
        TOTAL
    }

    static final String FONT = "Times New Roman";

    private final Workbook workbook;
    private final Map<Kind, CellStyle> styles = new EnumMap<>(Kind.class);
    private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

    OurStyles(Workbook workbook, MarkFill fill) {
        this.workbook = workbook;
        for (Kind kind : Kind.values()) {
            styles.put(kind, made(kind));
        }
        for (Severity severity : Severity.values()) {
            CellStyle centred = made(Kind.CENTRED);
            fill.colour(severity).ifPresent(colour -> {
                centred.setFillForegroundColor(colour);
                centred.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
            severities.put(severity, centred);
        }
    }

    CellStyle of(Kind kind) {
        return Objects.requireNonNull(styles.get(kind));
    }

    CellStyle of(Severity severity) {
        return Objects.requireNonNull(severities.get(severity));
    }

    private CellStyle made(Kind kind) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (kind) {
            case TITLE -> style.setFont(font(15, true));
            case NOTE -> style.setFont(font(12, false));
            case SECTION -> {
                style.setFont(font(13, true));
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                style.setWrapText(false);
            }
            case HEADING -> heading(style);
            default -> body(style, kind);
        }
        return style;
    }

    private void heading(CellStyle style) {
        framed(style);
        style.setFont(font(12, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private void body(CellStyle style, Kind kind) {
        framed(style);
        Font font = font(12, false);
        if (kind == Kind.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        style.setFont(font);
        style.setQuotePrefixed(kind == Kind.QUOTED);
        if (kind == Kind.CENTRED) {
            style.setAlignment(HorizontalAlignment.CENTER);
        } else if (kind == Kind.TOTAL) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
    }

    private static void framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_50_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private Font font(int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
