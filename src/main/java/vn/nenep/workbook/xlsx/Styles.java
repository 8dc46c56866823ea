package vn.nenep.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;

/** How cells look, as far as it changes what they say: the font that decides the encoding, struck through, a date. */
final class Styles {

    /** A font; its name is empty when the file gives none. */
    record Font(Optional<String> name, boolean struck) {

        static final Font NONE = new Font(Optional.empty(), false);
    }

    /** The look of a cell. */
    record Style(Font font, boolean isDate) {

        static final Style PLAIN = new Style(Font.NONE, false);
    }

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** Takes the style sheet in; its outermost element has been read. */
    void read(SafeXml xml) {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                case "fonts" -> xml.children("font", () -> fonts.add(font(xml)));
                case "cellXfs" -> xml.children("xf", () -> styles.add(style(xml)));
                case "cellStyleXfs", "dxfs", "extLst" -> xml.skip();
                default -> {
                    // fills, borders and names change nothing of what a cell says
                }
            }
        }
    }

    /** Reads the properties of a font from inside the element that has just started, up to its end. */
    static Font font(SafeXml xml) {
        Optional<String> name = Optional.empty();
        boolean struck = false;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart()) {
                depth++;
                switch (xml.name()) {
                    case "name", "rFont" -> name = Optional.ofNullable(xml.attribute("val"));
                    case "strike" -> struck = Flags.isOnUnlessDenied(xml.attribute("val"));
                    default -> {
                        // size and colour say nothing
                    }
                }
            }
        }
        return new Font(name, struck);
    }

    private Style style(SafeXml xml) {
        int font = xml.number("fontId", 0);
        int format = xml.number("numFmtId", 0);
        xml.skip();
        if (font < 0 || font >= fonts.size()) {
            if (font != 0) {
                throw new RefusedException(Reason.CORRUPT);
            }
            return new Style(Font.NONE, isDate(format));
        }
        return new Style(fonts.get(font), isDate(format));
    }

    private boolean isDate(int format) {
        String code = formats.get(format);
        return DateUtil.isADateFormat(format, code == null ? BuiltinFormats.getBuiltinFormat(format) : code);
    }

    /** The look of a cell by its number; 0 may be undefined, as in files that have no styles. */
    Style at(int number) {
        if (number >= 0 && number < styles.size()) {
            return styles.get(number);
        }
        if (number == 0) {
            return Style.PLAIN;
        }
        throw new RefusedException(Reason.CORRUPT);
    }
}
