package vn.nenep.report.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.nenep.definition.report.FormatProfile;

/** A style sheet in the measures of a format profile: {@code @left@} in it is the left margin in millimetres. */
final class PaperStyle {

    private static final int WIDTH = 210;
    private static final int HEIGHT = 297;
    private static final double TWIPS_A_MM = 1440 / 25.4;

    private PaperStyle() {}

    static String of(String sheet, FormatProfile format) {
        String filled = sheet;
        for (Map.Entry<String, Integer> measure : measures(format).entrySet()) {
            filled = filled.replace(
                    "@" + measure.getKey() + "@", measure.getValue().toString());
        }
        return filled;
    }

    /** The width of the text in twentieths of a point. */
    static int text(FormatProfile format, boolean turned) {
        return (int) Math.round(TWIPS_A_MM * (turned ? turnedText(format) : uprightText(format)));
    }

    private static int uprightText(FormatProfile format) {
        return WIDTH - format.margins().left() - format.margins().right();
    }

    private static int turnedText(FormatProfile format) {
        return HEIGHT - format.margins().top() - format.margins().bottom();
    }

    private static Map<String, Integer> measures(FormatProfile format) {
        FormatProfile.Margins margins = format.margins();
        Map<String, Integer> measures = new LinkedHashMap<>();
        measures.put("top", margins.top());
        measures.put("bottom", margins.bottom());
        measures.put("left", margins.left());
        measures.put("right", margins.right());
        measures.put("back-left", format.twoSided() ? margins.right() : margins.left());
        measures.put("back-right", format.twoSided() ? margins.left() : margins.right());
        measures.put("header", margins.header());
        measures.put("text", uprightText(format));
        measures.put("turned-text", turnedText(format));
        measures.put("party", format.sizes().party());
        measures.put("organisation", format.sizes().organisation());
        measures.put("title", format.sizes().title());
        measures.put("subject", format.sizes().subject());
        measures.put("body", format.sizes().body());
        measures.put("recipients", format.sizes().recipients());
        measures.put("line", format.spacing().line());
        measures.put("after", format.spacing().after());
        measures.put("first-line", format.spacing().firstLine());
        return measures;
    }
}
