package vn.nenep.correspondence.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The style sheet of all looks and paints. */
final class StyleSheet {

    private static final String FAMILY = "Times New Roman";

    /** Numbers below are taken by formats that every spreadsheet program knows. */
    private static final int FIRST_OWN_FORMAT = 164;

    private static final List<String> FORMATS = Arrays.stream(Look.values())
            .map(Look::format)
            .filter(format -> !format.isEmpty())
            .distinct()
            .toList();

    private static final List<Look> LOOKS = List.of(Look.values());
    private static final List<Look.Font> FONTS = List.of(Look.Font.values());
    private static final List<Look.Fill> FILLS = List.of(Look.Fill.values());
    private static final List<Look.Frame> FRAMES = List.of(Look.Frame.values());
    private static final List<Paint> PAINTS = List.of(Paint.values());

    /** The same for every workbook. */
    static final String XML = xml();

    private StyleSheet() {}

    /** The number under which the cells of a sheet name a look. */
    static int number(Look look) {
        return LOOKS.indexOf(look);
    }

    /** The number under which the conditions of a sheet name a paint. */
    static int number(Paint paint) {
        return PAINTS.indexOf(paint);
    }

    private static String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + counted("numFmts", FORMATS, StyleSheet::format)
                + counted("fonts", FONTS, StyleSheet::font)
                + counted("fills", FILLS, StyleSheet::fill)
                + counted("borders", FRAMES, StyleSheet::border)
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + counted("cellXfs", LOOKS, StyleSheet::look)
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + counted("dxfs", PAINTS, StyleSheet::paint)
                + "</styleSheet>";
    }

    private static <T> String counted(String element, List<T> items, Function<T, String> xml) {
        return "<" + element + " count=\"" + items.size() + "\">"
                + items.stream().map(xml).collect(Collectors.joining()) + "</" + element + ">";
    }

    private static String format(String format) {
        return "<numFmt numFmtId=\"" + formatNumber(format) + "\" formatCode=\"" + Xml.escaped(format) + "\"/>";
    }

    private static int formatNumber(String format) {
        return format.isEmpty() ? 0 : FIRST_OWN_FORMAT + FORMATS.indexOf(format);
    }

    private static String font(Look.Font font) {
        String colour = font.colour().isEmpty() ? "" : "<color rgb=\"" + font.colour() + "\"/>";
        return "<font>" + font.marks() + "<sz val=\"" + font.points() + "\"/>" + colour + "<name val=\"" + FAMILY
                + "\"/><family val=\"1\"/></font>";
    }

    private static String fill(Look.Fill fill) {
        return switch (fill) {
            case NONE -> "<fill><patternFill patternType=\"none\"/></fill>";
            case PATTERN -> "<fill><patternFill patternType=\"gray125\"/></fill>";
            case HEADING, FIXED, GREEN, YELLOW, ORANGE, PINK, RED ->
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + fill.colour()
                        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
        };
    }

    private static String border(Look.Frame frame) {
        if (frame == Look.Frame.NONE) {
            return "<border><left/><right/><top/><bottom/><diagonal/></border>";
        }
        return List.of("left", "right", "top", "bottom").stream()
                .map(side -> "<" + side + " style=\"thin\"><color rgb=\"FF808080\"/></" + side + ">")
                .collect(Collectors.joining("", "<border>", "<diagonal/></border>"));
    }

    private static String look(Look look) {
        return "<xf numFmtId=\"" + formatNumber(look.format()) + "\" fontId=\"" + FONTS.indexOf(look.font())
                + "\" fillId=\"" + FILLS.indexOf(look.fill()) + "\" borderId=\"" + FRAMES.indexOf(look.frame())
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\" applyProtection=\"1\"><alignment horizontal=\"" + look.align()
                + "\" vertical=\"center\" wrapText=\"1\"" + indent(look) + "/><protection locked=\""
                + (look.locked() ? 1 : 0)
                + "\"/></xf>";
    }

    /** In a frame, text does not begin right at the line. */
    private static String indent(Look look) {
        return look.frame() == Look.Frame.THIN && look.align().equals("left") ? " indent=\"1\"" : "";
    }

    private static String paint(Paint paint) {
        return "<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + paint.colour() + "\"/><bgColor rgb=\""
                + paint.colour() + "\"/></patternFill></fill></dxf>";
    }
}
