package vn.nenep.workbook.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.IsoDate;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.xlsx.Styles.Style;

/** Reads one cell: its value as the file holds it, never what its formula would give. */
final class CellPart {

    private static final double LAST_DAY = 2_958_465;

    private final SafeXml xml;
    private final Cells cells;
    private final Styles styles;
    private final SharedTexts texts;
    private final boolean from1904;

    CellPart(SafeXml xml, Cells cells, Styles styles, SharedTexts texts, boolean from1904) {
        this.xml = xml;
        this.cells = cells;
        this.styles = styles;
        this.texts = texts;
        this.from1904 = from1904;
    }

    /** Reads {@code c}, which has just started, up to its end. */
    void read(int row, int column) {
        Style style = styles.at(xml.number("s", 0));
        String type = xml.attribute("t", "n");
        String formula = null;
        String value = null;
        RichText inline = null;
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = once(value, xml.content());
                    case "f" -> formula = once(formula, xml.content());
                    case "is" -> inline = RichText.read(xml);
                    default -> xml.skip();
                }
            }
        }
        Cells.At at = new Cells.At(row, column, style.font().struck());
        if (type.equals("inlineStr")) {
            if (inline != null) {
                text(at, inline, style);
            }
        } else if (value != null) {
            value(at, type, value, style, formula);
        } else if (formula != null) {
            cells.broken(at, "=" + formula);
        }
    }

    private static String once(@Nullable String before, String now) {
        if (before != null) {
            throw new RefusedException(Reason.CORRUPT);
        }
        return now;
    }

    private void value(Cells.At at, String type, String value, Style style, @Nullable String formula) {
        switch (type) {
            case "n" -> number(at, value, style, formula);
            case "s" -> text(at, texts.at(wholeNumber(value.strip())), style);
            case "str" -> text(at, RichText.of(RichText.unescaped(value)), style);
            case "b" -> cells.truth(at, truth(value.strip()));
            case "e" -> cells.broken(at, value.strip());
            case "d" -> cells.date(at, IsoDate.of(value.strip()));
            default -> throw new RefusedException(Reason.CORRUPT);
        }
    }

    private void text(Cells.At at, RichText text, Style style) {
        boolean struck = text.isStruck(style.font());
        cells.text(struck == at.struck() ? at : new Cells.At(at.row(), at.column(), struck), text.runs(style.font()));
    }

    private void number(Cells.At at, String value, Style style, @Nullable String formula) {
        if (value.isBlank()) {
            // 0 for a formula that was never calculated would be an invention
            if (formula != null) {
                cells.broken(at, "=" + formula);
            }
            return;
        }
        BigDecimal number = Decimal.of(value);
        if (number == null) {
            cells.broken(at, value.strip());
            return;
        }
        if (style.isDate()) {
            double days = number.doubleValue();
            LocalDateTime moment = days > LAST_DAY ? null : DateUtil.getLocalDateTime(days, from1904);
            if (moment != null) {
                cells.date(at, moment.toLocalDate());
                return;
            }
        }
        cells.number(at, number);
    }

    private static boolean truth(String value) {
        return switch (value) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw new RefusedException(Reason.CORRUPT);
        };
    }

    private static int wholeNumber(String value) {
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                throw new RefusedException(Reason.CORRUPT);
            }
            number = number * 10 + digit;
        }
        if (value.isEmpty()) {
            throw new RefusedException(Reason.CORRUPT);
        }
        return number;
    }
}
